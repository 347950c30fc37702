using FsCheck;

namespace ContractModel.Tests;

/// <summary>Checks properties on generated values, the same ones on every run.</summary>
internal static class PropertyCheck
{
    internal static void ShouldHold(this Property law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_260_302UL, 9UL), law);
}
