using NodaTime;

namespace ContractModel.Json;

/// <summary>The fields that events have in common. They hold the first slots of every event's form, in this order.</summary>
internal static class EventFields
{
    internal static readonly Field<BargainingEvent, string> Id = Field.Required("id", "The event's id, unique in the log.", Forms.OwnId, (BargainingEvent e) => e.Id);
    internal static readonly Field<BargainingEvent, EventDate> On = Field.Required("on", "When it happened, as exactly as the sources say.", Forms.Date, (BargainingEvent e) => e.On);
    internal static readonly Field<BargainingEvent, string?> Table = Field.Optional("table", "The table it belongs to; absent means the first.", Forms.Id, (BargainingEvent e) => e.Table);
    internal static readonly Field<BargainingEvent, LocalDate?> Recorded = Field.OptionalValue("recorded", "The day it was recorded; absent means the day it happened.", Forms.Day, (BargainingEvent e) => e.Recorded);
    internal static readonly Field<BargainingEvent, string?> RecordedBy = Field.Optional("recordedBy", "Who recorded it.", Forms.SharedText, (BargainingEvent e) => e.RecordedBy);
    internal static readonly Field<BargainingEvent, ValueList<Source>> Sources = Field.List("sources", "Where the fact was learned.", NounForms.Sources, (BargainingEvent e) => e.Sources);
    internal static readonly Field<BargainingEvent, string?> Note = Field.Optional("note", "A note on the fact.", Forms.Text, (BargainingEvent e) => e.Note);
    internal static readonly Field<BargainingEvent, Visibility> Visibility = Field.Default("visibility", "Who may see it.", Words.Visibility, (BargainingEvent e) => e.Visibility, ContractModel.Visibility.Public);

    internal static readonly Field<ItemEvent, ProvisionKey> Provision = Field.Required("provision", "The article or memorandum.", Forms.Key, (ItemEvent e) => e.Provision);
    internal static readonly Field<ItemEvent, string?> Title = Field.Optional("title", "The title as printed, errors included.", Forms.SharedText, (ItemEvent e) => e.Title);

    internal static readonly Field<ProceduralEvent, Actor> By = Field.Default("by", "Who did it; absent when the log does not say.", Forms.Actor, (ProceduralEvent e) => e.By, Actor.Unstated);
    internal static readonly Field<ProceduralEvent, string?> Party = Field.Optional("party", "The id of the party that did it, where it matters which.", Forms.Id, (ProceduralEvent e) => e.Party);

    internal static readonly Field[] OfAny = [Id, On, Table, Recorded, RecordedBy, Sources, Note, Visibility];
    internal static readonly Field[] OfItems = [.. OfAny, Provision, Title];
    internal static readonly Field[] OfProcedure = [.. OfAny, By, Party];
}

/// <summary>Reads an event about a provision.</summary>
internal readonly struct ItemReader(ObjectSlots slots)
{
    internal string Id => Get(EventFields.Id);

    internal EventDate On => Get(EventFields.On);

    internal ProvisionKey Provision => Get(EventFields.Provision);

    internal string? Title => Get(EventFields.Title);

    internal T Get<TOwner, T>(Field<TOwner, T> field) => new ObjectReader(slots).Get(field);
}

/// <summary>Reads an event of the procedure.</summary>
internal readonly struct ProceduralReader(ObjectSlots slots)
{
    internal string Id => Get(EventFields.Id);

    internal EventDate On => Get(EventFields.On);

    internal Actor By => Get(EventFields.By);

    internal string? Party => Get(EventFields.Party);

    internal T Get<TOwner, T>(Field<TOwner, T> field) => new ObjectReader(slots).Get(field);
}
