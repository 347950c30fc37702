namespace ContractModel.Updates;

internal static class PagePlace
{
    internal static string Of(PageSpan span) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"characters {span.Start}-{span.End}");
}
