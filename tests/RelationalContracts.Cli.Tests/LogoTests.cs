using System.Text;
using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public class LogoTests
{
    private const string Deal =
        "model: charter\ntitle: T\nlogo: { file: our mark.png, alt: A lighthouse, on: [cover, header] }\nparties: [{ name: A, role: member }, { name: B, role: member }]\n";

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void A_draft_with_a_logo_is_rebuilt_to_the_last_byte_from_its_file_alone(string format)
    {
        using var folder = new TemporaryFolder();
        var deal = folder.Write("quay.deal.yaml", Encoding.UTF8.GetBytes(Deal));
        folder.Write("our mark.png", SamplePictures.Png(60, 20));

        Relcon.Run("build", deal, "-o", folder.File("out"), "--format", format).Status.Should().Be(0);
        var run = Relcon.Run("verify", folder.File($"out/quay-charter.{format}"), "--json");

        run.Status.Should().Be(0);
        run.Json.GetProperty("sameFile").GetBoolean().Should().BeTrue();
    }
}
