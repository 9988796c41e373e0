using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Sources;
using RelationalContracts.Themes;

namespace RelationalContracts.Tests.Themes;

public class LogoTests
{
    private static readonly string Firm = Repository.Read("templates/themes/firm.yaml");

    [Fact]
    public void A_theme_names_a_logo_for_its_cover_with_words_for_it()
    {
        var logo = Read("logo: { file: mark.png, alt: A lighthouse, width: 30mm }", out var diagnostics, ("mark.png", SamplePictures.Png(60, 20)));

        diagnostics.Should().BeEmpty();
        logo!.Alternative.Should().Be("A lighthouse");
        logo.IsOnCover.Should().BeTrue();
        logo.IsInHeader.Should().BeFalse();
        logo.OnCover(SampleThemes.Firm.Page).Should().Be(new LogoSize(Millimetres.ToPoints(30), Millimetres.ToPoints(10)));
    }

    [Fact]
    public void A_tall_logo_keeps_within_the_cover_and_a_header_s_within_the_room_above_its_line()
    {
        var page = SampleThemes.Firm.Page;
        var logo = Read("logo: { file: mark.png, alt: A tower, width: 150mm, on: [cover, header] }", out _, ("mark.png", SamplePictures.Png(100, 100)))!;

        logo.OnCover(page).Height.Should().BeApproximately(Millimetres.ToPoints(45), 0.01);
        logo.InHeader(page).Height.Should().BeLessThan(page.Header);
    }

    [Theory]
    [InlineData("RC1033", "logo: { file: mark.png }")]
    [InlineData("RC1033", "logo: { alt: A lighthouse }")]
    [InlineData("RC1032", "logo: { file: mark.png, alt: A, widht: 30mm }")]
    [InlineData("RC1803", "logo: { file: mark.png, alt: A, width: wide }")]
    [InlineData("RC1804", "logo: { file: mark.png, alt: A, width: 900mm }")]
    [InlineData("RC1035", "logo: { file: mark.png, alt: A, on: [back] }")]
    [InlineData("RC4870", "logo: { file: mrak.png, alt: A }")]
    public void What_a_theme_says_wrongly_of_its_logo_is_reported_with_its_place(string code, string yaml)
    {
        Read(yaml, out var diagnostics, ("mark.png", SamplePictures.Png(6, 2)));

        diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        diagnostics.Single().Place.Line.Should().BeGreaterThan(1);
    }

    [Fact]
    public void A_logo_that_is_missing_brings_up_the_nearest_name()
    {
        Read("logo: { file: mrak.png, alt: A }", out var diagnostics, ("mark.png", SamplePictures.Png(6, 2)));

        diagnostics.Single().Help.Should().Contain("mark.png");
    }

    public static TheoryData<string, string, byte[]> FilesThatCannotServe => new()
    {
        { "RC4871", "too many bytes", [.. SamplePictures.Png(6, 2), .. new byte[LogoImage.MostBytes]] },
        { "RC4872", "no bytes", [] },
        { "RC4872", "a drawing in SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray() },
        { "RC4872", "a PNG cut short", SamplePictures.Png(6, 2)[..20] },
        { "RC4872", "a PNG without a size", SamplePictures.Png(0, 0, 8, 2, []) },
        { "RC4872", "a JPEG cut short", SamplePictures.JpegHead(6, 2, 3)[..12] },
        { "RC4873", "too many pixels", SamplePictures.Png(100_000, 100_000, 8, 2, []) },
        { "RC4874", "the inks of a printer", SamplePictures.JpegHead(6, 2, 4) },
        { "RC4874", "a JPEG without loss", SamplePictures.JpegHead(6, 2, 3, frame: 0xC3) },
    };

    [Theory]
    [MemberData(nameof(FilesThatCannotServe))]
    public void A_file_that_cannot_serve_as_a_logo_is_reported_once(string code, string kind, byte[] file)
    {
        var logo = Read("logo: { file: mark.png, alt: A }", out var diagnostics, ("mark.png", file));

        diagnostics.Should().ContainSingle(kind).Which.Code.Should().Be(code, kind);
        logo!.Image.Should().BeNull();
    }

    [Fact]
    public void A_JPEG_is_known_by_its_frame()
    {
        var logo = Read("logo: { file: mark.jpg, alt: A }", out var diagnostics, ("mark.jpg", SamplePictures.JpegHead(300, 100, 3, frame: 0xC2)));

        diagnostics.Should().BeEmpty();
        logo!.Image.Should().BeEquivalentTo(new { Format = LogoFormat.Jpeg, Width = 300, Height = 100 });
    }

    [Fact]
    public void A_deal_s_own_logo_takes_the_place_of_the_theme_s()
    {
        var deal = DealReader.Read(SourceFile.FromText("a.deal.yaml", SourceSet.DealOf("logo: { file: ours.png, alt: Ours }")), [])!;

        deal.Logo!.Alternative.Should().Be("Ours");
    }

    private static Logo? Read(string yaml, out DiagnosticBag diagnostics, params (string Name, byte[] Bytes)[] logos)
    {
        diagnostics = [];
        var templates = logos.Select(logo => new SourceFile("templates/logos/" + logo.Name, logo.Bytes))
            .Append(SourceFile.FromText("templates/themes/firm.yaml", Firm + yaml + "\n"));
        return WorkspaceReader.Read([], templates, diagnostics).Themes.GetValueOrDefault("firm")?.Logo;
    }
}
