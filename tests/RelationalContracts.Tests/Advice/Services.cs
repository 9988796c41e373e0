using System.Text;
using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Drafting;

namespace RelationalContracts.Tests.Advice;

/// <summary>Service descriptions, read by the real reader against the shipped questions.</summary>
internal static class Services
{
    /// <summary>The shipped library with the advice data.</summary>
    public static Workspace Workspace => ShippedDrafting.Workspace;

    /// <summary>The published cases, by file name.</summary>
    public static IEnumerable<(string Name, ServiceDescription Service)> Profiles =>
        ShippedFiles.Under("templates/advice/profiles").Select(file => (Path.GetFileName(file.Path).Replace(".service.yaml", string.Empty, StringComparison.Ordinal), Read(file)));

    /// <summary>A description from its answers in YAML, such as <c>"Q1: yes"</c>.</summary>
    public static ServiceDescription With(params string[] lines) =>
        Read(new SourceFile("test.service.yaml", Encoding.UTF8.GetBytes("title: A service\nanswers:\n" + string.Concat(lines.Select(line => $"  {line}\n")))));

    /// <summary>The advice on a service.</summary>
    public static AdviceResult Advise(ServiceDescription service) => new Adviser(Workspace).Advise(service, new DiagnosticBag());

    private static ServiceDescription Read(SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var service = ServiceDescriptionReader.Read(file, Workspace.Advice, diagnostics);
        string.Join("\n", diagnostics).Should().BeEmpty();
        return service!;
    }
}
