namespace ContractModel.Tests.Json;

public class LogSchemaTests
{
    [Fact]
    public void Schema_IsTheCommittedOne() => NegotiationLog.Schema().ShouldBeCommittedAs("docs/log.schema.json");

    [Fact]
    public void StatuteSchema_IsTheCommittedOne() => ContractModel.Procedures.ProcedureLibrary.Schema().ShouldBeCommittedAs("docs/statute.schema.json");
}
