namespace ContractModel.Tests.Docs;

/// <summary>What docs/concepts/clocks.md says of periods of hours: where both times are known, the hour counts.</summary>
public class HoursTests
{
    [Theory]
    [InlineData("2026-01-06T07:59", "met")]
    [InlineData("2026-01-06T08:00", "met")]
    [InlineData("2026-01-06T08:01", "late")]
    [InlineData("2026-01-06", "met")]
    [InlineData("2026-01-07", "late")]
    public void Status_TwentyFourHoursAfterANewSubject_GovCode3547d(string published, string expected)
    {
        var head = new Negotiation { Id = "n", Name = "A round", Procedure = "us-ca-eera", Tables = [new Table { Id = "main", Name = "Main" }] };
        var log = new NegotiationLog(head, [
            new NewSubjectRaised { Id = "raised", On = EventDate.Parse("2026-01-05T08:00"), Subject = "calendar" },
            new NewSubjectPublished { Id = "published", On = EventDate.Parse(published), Subject = "calendar" },
        ]);

        var deadline = Negotiation.Replay(log).Tables["main"].Deadlines.Single(clock => clock.Id == "new-subject-public");

        deadline.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 1, 6, 8, 0));
        deadline.Status.Name.Should().Be(expected);
    }
}
