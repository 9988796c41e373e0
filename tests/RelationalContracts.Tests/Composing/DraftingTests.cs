using RelationalContracts.Documents;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Composing;

/// <summary>What section 2 of formats.md promises about the text of a draft.</summary>
public class DraftingTests
{
    [Fact]
    public void Lists_are_numbered_by_their_depth_and_go_on_through_conditions()
    {
        var draft = new SourceSet().Provision("board", """
            ## Standard

            1. One.
               1. Deep.
                  1. Deeper.
                     1. Deepest.

            ::: when parties.count >= 2
            2. Two.
            :::

            ::: when parties.count > 5
            3. Never.
            :::

            4. Three.
            """).Compose();

        draft.Codes.Should().BeEmpty();
        draft.Lines.Should().ContainInOrder("1. Board", "1.1 One.", "(a) Deep.", "(i) Deeper.", "(A) Deepest.", "1.2 Two.", "1.3 Three.");
        draft.Lines.Should().NotContain(line => line.Contains("Never"));
    }

    [Fact]
    public void A_paragraph_knows_where_it_is_drafted()
    {
        var draft = new SourceSet().Provision("board", """
            ## Standard

            1. One.
            2. Two.
            """).Compose();

        var drafted = draft.Document.AllBlocks().OfType<Paragraph>().Single(paragraph => PlainText.Of(paragraph.Inlines) == "Two.");

        drafted.At.File.Should().Be("clause-library/governance/board.md");
        drafted.At.Line.Should().Be(12);
    }

    [Fact]
    public void References_follow_their_targets_into_clauses_paragraphs_and_schedules()
    {
        var draft = new SourceSet()
            .Provision("board", """
                ## Standard

                1. See [](#rules), [](#rules/deep), [](#rules/schedule) and [](#rules/part).
                """)
            .Provision("rules", """
                ## Standard

                1. Text:
                   1. one; {#deep}
                   2. two.

                ### Schedule: Rules

                1. First:
                   1. inner. {#part}
                """).Compose();

        draft.Codes.Should().BeEmpty();
        draft.Lines.Should().Contain("1.1 See clause 2, clause 2.1(a), Schedule 1 and paragraph 1.1 of Schedule 1.");
    }

    [Fact]
    public void A_reference_takes_a_capital_where_a_sentence_begins()
    {
        var draft = new SourceSet().Provision("board", """
            ## Standard

            1. [](#board/second) counts. [](#board/second) counts again, as does [](#board/second).
            2. Second. {#second}
            """).Compose();

        draft.Lines.Should().Contain("1.1 Clause 1.2 counts. Clause 1.2 counts again, as does clause 1.2.");
    }

    [Fact]
    public void Only_definitions_that_are_used_are_listed_in_alphabetical_order()
    {
        var draft = new SourceSet().Provision("board", """
            ## Standard

            1. Zebras and every Board are used; the plural Boards counts, [Charter]{.plain} does not.

            ### Definitions

            Zebra
            : a striped horse of the Board.

            Board
            : a board.

            Charter
            : never used.
            """).Compose();

        draft.Codes.Should().BeEmpty();
        draft.Lines.Should().ContainInOrder("1. Definitions", "In this Agreement:", "Agreement means this agreement.", "Board means a board.", "Zebra means a striped horse of the Board.", "2. Board");
        draft.Lines.Should().NotContain(line => line.StartsWith("Charter means"));
    }

    [Fact]
    public void A_term_that_nothing_defines_is_an_error_that_names_who_would_define_it()
    {
        var draft = new SourceSet()
            .Provision("board", "## Standard\n\n1. The Steering Group meets in York.")
            .Provision("group", "## Standard\n\n1. Text.\n\n## Definitions\n\nSteering Group\n: a group.", required: false)
            .ProperNames("York").Compose();

        var finding = draft.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("RC4001");
        finding.Message.Should().Contain("Steering Group");
        finding.Help.Should().Contain("'group'");
        finding.Place.ToString().Should().EndWith("board.md:11:8");
    }

    [Fact]
    public void Roles_read_by_their_number_and_take_a_capital_at_the_start()
    {
        var one = new SourceSet().Provision("board", "## Standard\n\n1. {{provider}} must act. Then {{each provider}} {{is provider}} free.").Compose();
        var two = new SourceSet().Provision("board", "## Standard\n\n1. {{provider}} must act. Then {{each provider}} {{has provider}} done.")
            .Parties("[{ name: A, role: commissioner }, { name: B, role: provider }, { name: C, role: provider }]").Compose();

        one.Lines.Should().Contain("2.1 The Provider must act. Then the Provider is free.");
        two.Lines.Should().Contain("2.1 The Providers must act. Then each Provider have done.");
    }

    [Fact]
    public void A_role_without_a_party_is_an_error()
    {
        var draft = new SourceSet().Provision("board", "## Standard\n\n1. {{investor}} must pay.").Compose();

        draft.Codes.Should().Contain("RC4005");
    }

    [Fact]
    public void A_role_that_acts_for_another_lends_its_word()
    {
        var draft = new SourceSet().Provision("board", "## Standard\n\n1. {{provider}} must act.")
            .Template("models/test.yaml", "id: test\ntitle: T\nsummary: S.\ndocuments: [contract]\nbinding: true\nparties: { min: 1, roles: { prime: { min: 1, acts-as: provider } } }\nprovisions: { required: [board] }\n")
            .Parties("[{ name: A, role: commissioner }, { name: P, role: prime }]").Compose();

        draft.Codes.Should().BeEmpty();
        draft.Lines.Should().Contain("2.1 The Prime must act.");
    }

    [Fact]
    public void Values_print_by_type_and_a_missing_one_is_a_blank()
    {
        var draft = new SourceSet().Provision("board", """
            ## Standard

            1. Every {{gap}}, at least every {{long_gap}}, up to {{sum}} from {{day}}, {{share}}, by {{who}}, not {{open}}.
            """, """
            variables:
              gap: { type: duration, label: Gap, question: Gap?, default: 1 month }
              long_gap: { type: duration, label: Gap, question: Gap? }
              sum: { type: money, label: Sum, question: Sum? }
              day: { type: date, label: Day, question: Day? }
              share: { type: percent, label: Share, question: Share? }
              who: { type: party, label: Who, question: Who? }
              open: { type: text, label: What is open, question: What? }
            """)
            .Deal("values: { long_gap: 10 working days, sum: { amount: 12500.5, currency: GBP }, day: 2026-04-01, share: 12.5, who: Haven }").Compose();

        draft.Codes.Should().BeEmpty();
        draft.Lines.Should().Contain("1.1 Every month, at least every 10 working days, up to £12,500.50 from 1 April 2026, 12.5%, by Haven, not [What is open].");
        draft.Document.AllInlines().OfType<Blank>().Should().ContainSingle().Which.Variable.Should().Be("open");
    }

    [Fact]
    public void Values_are_data_whatever_they_look_like()
    {
        const string Nasty = "{{sum}} [](#board) **bold** <b> Steering Group ::: when";

        var draft = new SourceSet().Provision("board", "## Standard\n\n1. Say {{what}}.", "variables:\n  what: { type: text, label: What, question: What? }")
            .Deal($"values: {{ what: \"{Nasty}\" }}").Compose();

        draft.Codes.Should().BeEmpty();
        draft.Lines.Should().Contain($"1.1 Say {Nasty}.");
    }

    [Fact]
    public void Repeats_run_over_parties_and_over_rows_and_once_with_blanks_where_a_table_is_open()
    {
        var set = new SourceSet().Provision("board", """
            ## Standard

            1. Parties:

               ::: each party in parties
               1. {{party.short}} is a {{party.role}}
               :::
            2. Rows:

               ::: each row in steps
               1. {{row.step}} within {{row.within}}
               :::
            """, """
            variables:
              steps:
                type: table
                label: Steps
                question: Which?
                columns:
                  step: { type: text, label: Step }
                  within: { type: duration, label: Time }
            """);

        set.Deal("values: { steps: [{ step: Meet, within: 5 days }, { step: Write, within: 1 week }] }").Compose()
            .Lines.Should().ContainInOrder("(a) The Council is a Commissioner", "(b) Haven is a Provider", "(a) Meet within 5 days", "(b) Write within 1 week");
        set.Deal("values: {}").Compose().Lines.Should().Contain("(a) [Step] within [Time]");
    }

    [Theory]
    [InlineData("and", "[{ step: Meet }, { step: Write it down }, { step: Send }]", "(a) Meet;", "(b) Write it down; and", "(c) Send.")]
    [InlineData("or", "[{ step: Meet }, { step: Write }]", "(a) Meet; or", "(b) Write.")]
    [InlineData("or", "[{ step: Meet }]", "(a) Meet.")]
    [InlineData("and", "[{ step: Meet. }, { step: Write }]", "(a) Meet.", "(b) Write")]
    public void Rows_that_make_one_sentence_are_punctuated_unless_one_is_a_sentence_already(string word, string steps, params string[] lines)
    {
        var set = new SourceSet().Provision("board", $$$"""
            ## Standard

            1. The Parties must:

               ::: each row in steps, {{{word}}}
               1. {{row.step}}
               :::
            """, """
            variables:
              steps:
                type: table
                label: Steps
                question: Which?
                columns: { step: { type: text, label: Step } }
            """);

        set.Deal($"values: {{ steps: {steps} }}").Compose().Lines.Should().ContainInOrder(lines);
    }

    [Fact]
    public void A_table_alone_in_its_paragraph_prints_as_a_table()
    {
        var draft = new SourceSet().Provision("board", "## Standard\n\n1. These:\n\n   {{steps}}", """
            variables:
              steps:
                type: table
                label: Steps
                question: Which?
                columns: { step: { type: text, label: Step }, sum: { type: money, label: Sum } }
            """).Deal("values: { steps: [{ step: Meet, sum: 10 }, { step: Write }] }").Compose();

        var table = draft.Document.AllBlocks().OfType<Table>().Single();
        table.Columns.Select(column => (column.Heading, column.IsNumeric)).Should().Equal(("Step", false), ("Sum", true));
        draft.Lines.Should().ContainInOrder("Step | Sum", "Meet | £10", "Write | –");
    }

    [Fact]
    public void A_comparison_with_what_is_left_open_is_false_and_so_is_its_opposite()
    {
        var draft = new SourceSet().Provision("board", """
            ## Standard

            1. Always.

            ::: when service.value > 10
            2. More.
            :::

            ::: when service.value != 10
            2. Other.
            :::

            ::: when not (service.value > 10)
            2. Not more.
            :::
            """).Compose();

        draft.Lines.Should().Contain("1.2 Not more.").And.NotContain(line => line.EndsWith("Other.") || line.EndsWith(" More."));
    }

    [Fact]
    public void A_clause_whose_every_condition_is_false_is_an_error()
    {
        var draft = new SourceSet().Provision("board", "## Standard\n\n::: when parties.count > 9\n1. Text.\n:::\n").Compose();

        draft.Codes.Should().Contain("RC4004");
    }

    [Fact]
    public void A_document_without_clauses_is_an_error()
    {
        var draft = new SourceSet().Provision("board", "## Standard\n\n1. Text.", required: false).Compose();

        draft.Codes.Should().Equal("RC4011");
    }

    [Fact]
    public void A_reference_to_a_provision_that_is_out_is_an_error_with_a_way_out()
    {
        var draft = new SourceSet().Provision("board", "## Standard\n\n1. See [](#rules).")
            .Provision("rules", "## Standard\n\n1. Text.", required: false).Compose();

        var finding = draft.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("RC4002");
        finding.Help.Should().Contain("has(rules)");
    }

    [Fact]
    public void A_term_defined_by_two_provisions_is_an_error()
    {
        const string Body = "## Standard\n\n1. The Board acts.\n\n## Definitions\n\nBoard\n: a board.";

        new SourceSet().Provision("one", Body).Provision("two", Body).Compose().Codes.Should().Contain("RC4003");
    }

    [Fact]
    public void Straight_quotes_of_the_library_curl_and_those_of_values_stay()
    {
        var draft = new SourceSet().Provision("board", "## Standard\n\n1. The body's \"plan\" is {{what}}.", "variables:\n  what: { type: text, label: What, question: What? }")
            .Deal("values: { what: \"the client's\" }").Compose();

        draft.Lines.Should().Contain("1.1 The body’s “plan” is the client's.");
    }

    [Fact]
    public void The_background_prints_as_recitals_and_can_be_referred_to()
    {
        var draft = new SourceSet()
            .Provision("background", "## Standard\n\n1. Once. {#once}\n2. Twice.", family: "purpose")
            .Provision("board", "## Standard\n\n1. As [](#background/once) says.").Compose();

        draft.Codes.Should().BeEmpty();
        draft.Lines.Should().ContainInOrder("(A) Once.", "(B) Twice.", "1.1 As recital (A) says.");
    }

    [Fact]
    public void Annexes_are_schedules_after_the_others()
    {
        var draft = new SourceSet().Provision("board", "## Standard\n\n1. See [](#annex/price-list).\n\n### Schedule: Rules\n\n1. Text.")
            .Deal("annexes: [{ title: Price list, reference: \"Version 3\" }]").Compose();

        draft.Codes.Should().BeEmpty();
        draft.Lines.Should().ContainInOrder("1.1 See Schedule 2.", "Schedule 1 Rules", "Schedule 2 Price list", "Attached: Version 3");
    }
}
