using System.Text.RegularExpressions;
using RelationalContracts.Library;
using RelationalContracts.Library.Coverage;

namespace RelationalContracts.Tests.Drafting;

public sealed partial class WordingTests
{
    // Names that are written in capitals; the letters of a Roman or statutory label are single.
    private static readonly string[] Initials = ["UK", "GDPR", "KPI", "KPIs", "NHS", "VAT", "TUPE", "CPI", "II", "III", "IV", "AI"];

    [Fact]
    public void No_text_uses_a_word_that_our_rules_ban() =>
        Offending(Everything, BannedWord()).ShouldBeNone();

    [Fact]
    public void A_contract_does_not_speak_like_a_charter() =>
        Offending(ShippedDrafting.Passages(isCharter: false), CharterVerb()).ShouldBeNone();

    [Fact]
    public void A_charter_never_binds_pays_or_threatens() =>
        Offending(ShippedDrafting.Passages(isCharter: true), BindingWord()).ShouldBeNone();

    [Fact]
    public void A_charter_speaks_of_we_and_never_of_roles() =>
        ShippedDrafting.Passages(isCharter: true).Where(passage => RoleValue().IsMatch(passage.Text)).Select(ShippedDrafting.Place).ShouldBeNone();

    [Fact]
    public void Nothing_is_put_in_capitals_for_emphasis() => Everything
        .Where(passage => Capitals().Matches(passage.Text).Any(word => !Initials.Contains(word.Value)))
        .Select(ShippedDrafting.Place).ShouldBeNone();

    [Fact]
    public void No_text_makes_sense_only_by_where_it_stands() =>
        Offending(Everything, WordOfPlace()).ShouldBeNone();

    [Fact]
    public void No_text_names_a_role_or_a_kind_of_party_where_the_deal_gives_the_name() =>
        Offending(ShippedDrafting.Passages(isCharter: false), WordForParty()).ShouldBeNone();

    [Fact]
    public void No_figure_of_the_law_stands_in_the_text() =>
        Offending(Everything, FigureOfLaw()).ShouldBeNone();

    [Fact]
    public void Every_variant_that_sets_a_process_says_must_or_may_unless_it_says_that_it_adds_no_duty()
    {
        var silent = ShippedDrafting.Variants
            .Where(variant => variant.Drafting.Name != VariantName.Charter && variant.Provision.Nature == Nature.Process)
            .Where(variant => Machinery.Of(variant.Provision, variant.Drafting) is { Duties: 0, Powers: 0 })
            .Where(variant => !variant.Drafting.Passages(variant.Provision).Any(passage => passage.Text.Contains("no duty", StringComparison.Ordinal)))
            .Select(variant => $"{variant.Provision.Id} {variant.Drafting.Name.Word()}");

        silent.ShouldBeNone();
    }

    private static IEnumerable<Passage> Everything =>
        ShippedDrafting.Passages(isCharter: false).Concat(ShippedDrafting.Passages(isCharter: true));

    private static IEnumerable<string> Offending(IEnumerable<Passage> passages, Regex pattern) =>
        passages.Where(passage => pattern.IsMatch(passage.Text)).Select(ShippedDrafting.Place);

    [GeneratedRegex(
        @"\b(shall|and/or|herein\w*|hereby|hereto|hereunder|hereof|thereof|therein|thereto|whereas|forthwith|aforesaid|notwithstanding|pursuant|best endeavours|reasonable endeavours|to be agreed|mutatis|inter alia)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex BannedWord();

    [GeneratedRegex(@"\b(we|our|us|aim to|hope to|intend to|will work to|endeavour)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CharterVerb();

    [GeneratedRegex(
        @"\b(must|shall|agree to|agrees to|in consideration|consideration|entitled|liable|liability|indemnif\w+|indemnit\w+|damages|breach|remed(y|ies)|terminat\w+|penalt\w+|invoice|fee|fees|price|pay|pays|paid|payment|payments)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex BindingWord();

    [GeneratedRegex(
        @"\b(listed|named|stated|shown|set out|described|given|mentioned|persons?|address|price|limit|table|list) (above|below)\b|\b(as above|see below|overleaf|opposite page|this page|following table|preceding (clause|paragraph))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex WordOfPlace();

    [GeneratedRegex(@"\bthe (Commissioners?|Providers?|Primes?|Investors?|Council|Authority|Trust|Contractor|Supplier|Buyer|Purchaser|Charity)\b(?! Selection)")]
    private static partial Regex WordForParty();

    [GeneratedRegex("⟨(commissioner|provider|prime|investor|orchestrator|evaluator|member)⟩")]
    private static partial Regex RoleValue();

    [GeneratedRegex(@"\b\p{Lu}{2,}s?\b")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[£€$]\s?\d|\b\d+(\.\d+)?\s?(%|per cent)", RegexOptions.IgnoreCase)]
    private static partial Regex FigureOfLaw();
}
