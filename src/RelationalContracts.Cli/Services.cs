using Microsoft.Extensions.DependencyInjection;
using RelationalContracts.Cli.Commands;
using RelationalContracts.Cli.Files;
using RelationalContracts.Pdf;
using RelationalContracts.Pdf.Reading;
using RelationalContracts.Verifying;
using RelationalContracts.Word;
using RelationalContracts.Word.Reading;
using RelationalContracts.Writers;
using RelationalContracts.Writers.Html;
using RelationalContracts.Writers.Json;
using RelationalContracts.Writers.Markdown;

namespace RelationalContracts.Cli;

/// <summary>Puts the stages together.</summary>
internal static class Services
{
    /// <summary>Adds the writers and the verbs. A new format or verb is one line here.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddRelationalContracts(this IServiceCollection services) => services
        .AddSingleton<IContractWriter, WordContractWriter>()
        .AddSingleton<IContractWriter, PdfContractWriter>()
        .AddSingleton<IContractWriter, HtmlContractWriter>()
        .AddSingleton<IContractWriter, MarkdownContractWriter>()
        .AddSingleton<IContractWriter, JsonContractWriter>()
        .AddSingleton<IDraftVerifier, WordDraftVerifier>()
        .AddSingleton<IDraftVerifier, PdfDraftVerifier>()
        .AddSingleton<Workbench>()
        .AddSingleton<PaperShelf>()
        .AddSingleton<IVerb, BuildVerb>()
        .AddSingleton<IVerb, VerifyVerb>()
        .AddSingleton<IVerb, ExplainVerb>()
        .AddSingleton<IVerb, CheckVerb>()
        .AddSingleton<IVerb, ClausesVerb>()
        .AddSingleton<IVerb, ShowVerb>()
        .AddSingleton<IVerb, EnvelopeVerb>()
        .AddSingleton<IVerb, AdviseVerb>()
        .AddSingleton<IVerb, ScenarioVerb>()
        .AddSingleton<IVerb, NewVerb>()
        .AddSingleton<IVerb, ContrastVerb>()
        .AddSingleton<IVerb, CalendarVerb>()
        .AddSingleton<IVerb, RegistersVerb>()
        .AddSingleton<ExerciseDesk>()
        .AddSingleton<IVerb, ExerciseVerb>()
        .AddSingleton<IVerb, MarkVerb>()
        .AddSingleton<IVerb, WorkshopVerb>();
}
