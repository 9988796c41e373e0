namespace RelationalContracts.Verifying;

/// <summary>The stretch in which two wordings differ, with a few words around it.</summary>
/// <param name="Was">The stretch as it was written.</param>
/// <param name="Is">The stretch as it is now.</param>
public sealed record WordingDifference(string Was, string Is)
{
    private const int Around = 24;
    private const int Longest = 200;

    /// <summary>Finds the stretch.</summary>
    /// <param name="was">The wording as it was written.</param>
    /// <param name="now">The wording as it is now.</param>
    public static WordingDifference Between(string was, string now)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(now);
        var start = was.AsSpan().CommonPrefixLength(now);
        var end = 0;
        while (end < Math.Min(was.Length, now.Length) - start && was[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return new WordingDifference(Stretch(was, start, end), Stretch(now, start, end));
    }

    private static string Stretch(string wording, int start, int end)
    {
        var from = AtWord(wording, Math.Max(0, start - Around), start);
        var to = Math.Max(from, AfterWord(wording, Math.Min(wording.Length, wording.Length - end + Around)));
        var stretch = wording[from..to].ReplaceLineEndings(" ").Trim();
        var shown = stretch.Length > Longest ? stretch[..Longest] : stretch;
        return (from > 0 ? "…" : string.Empty) + shown + (to < wording.Length || shown.Length < stretch.Length ? "…" : string.Empty);
    }

    /// <summary>The beginning of the next word, so that the stretch does not open in the middle of one.</summary>
    private static int AtWord(string wording, int from, int latest)
    {
        var space = from == 0 ? -1 : wording.AsSpan(from, latest - from).IndexOf(' ');
        return space < 0 ? from : from + space + 1;
    }

    private static int AfterWord(string wording, int to)
    {
        var space = wording.AsSpan(to).IndexOf(' ');
        return space is >= 0 and < Around ? to + space : to;
    }
}
