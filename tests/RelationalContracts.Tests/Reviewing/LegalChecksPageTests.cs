using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Reviewing;

public sealed class LegalChecksPageTests
{
    private const string Page = "docs/legal-checks.md";

    [Fact]
    public void The_page_on_legal_checks_is_what_the_data_give()
    {
        var page = LegalChecksPage.Text();
        if (Environment.GetEnvironmentVariable("RELCON_ACCEPT") == "1" && !Repository.IsCi)
        {
            File.WriteAllText(Repository.PathOf(Page), page);
        }

        var stands = Repository.Read(Page);

        stands.Should().Be(page, "docs/legal-checks.md is generated; run this test with RELCON_ACCEPT=1 and read the change");
    }
}
