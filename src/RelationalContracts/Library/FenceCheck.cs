using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>Holds the lines of colons to each other before Markdown is read, which closes blocks without a word.</summary>
internal sealed class FenceCheck
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Stack<Fence> _open = new();

    private FenceCheck(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
    }

    /// <summary>Reports blocks that are not closed, closed twice, or nested without longer fences outside.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives RC1107, RC1108, RC1109 and RC1111.</param>
    public static void Run(SourceText source, DiagnosticBag diagnostics)
    {
        var check = new FenceCheck(source, diagnostics);
        for (var line = 0; line < source.LineCount; line++)
        {
            check.Visit(line);
        }

        foreach (var fence in check._open.Reverse())
        {
            check.ReportUnclosed(fence);
        }
    }

    private void Visit(int line)
    {
        var text = _source.Line(line);
        var trimmed = text.TrimStart(' ');
        var colons = trimmed.Length - trimmed.TrimStart(':').Length;
        if (colons < 3)
        {
            return;
        }

        var indent = text.Length - trimmed.Length;
        var fence = new Fence(colons, indent, _source.At(_source.StartOf(line) + indent, colons));
        if (trimmed[colons..].Trim().IsEmpty)
        {
            Close(fence);
        }
        else
        {
            Open(fence);
        }
    }

    private void Open(Fence fence)
    {
        if (_open.TryPeek(out var outer) && fence.Colons >= outer.Colons)
        {
            _diagnostics.Add(DraftingDiagnostics.NestedFence(fence.At, outer.At));
        }

        _open.Push(fence);
    }

    private void Close(Fence fence)
    {
        if (!_open.Any(opened => opened.Colons == fence.Colons))
        {
            var help = _open.TryPeek(out var open) ? $"The block of line {open.At.Line} closes with {open.Colons} colons." : null;
            _diagnostics.Add(DraftingDiagnostics.StrayFence(fence.At, help));
            return;
        }

        var closed = _open.Pop();
        for (; closed.Colons != fence.Colons; closed = _open.Pop())
        {
            ReportUnclosed(closed);
        }

        if (closed.Indent != fence.Indent)
        {
            _diagnostics.Add(DraftingDiagnostics.ReadsAtAnotherLevel(fence.At, $"Indent it like line {closed.At.Line}, which it closes."));
        }
    }

    private void ReportUnclosed(Fence fence) => _diagnostics.Add(DraftingDiagnostics.UnclosedBlock(new string(':', fence.Colons), fence.At));

    private readonly record struct Fence(int Colons, int Indent, SourceSpan At);
}
