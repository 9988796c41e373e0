using RelationalContracts.Library;

namespace RelationalContracts.Advice;

/// <summary>A reason with the name of its source behind it, as every reader of advice sees it.</summary>
public static class ReasonText
{
    /// <summary>What a criterion says for a model.</summary>
    /// <param name="weighed">The criterion.</param>
    /// <param name="data">The sources.</param>
    public static string For(WeighedCriterion weighed, AdviceData data)
    {
        ArgumentNullException.ThrowIfNull(weighed);
        return Of(weighed.Criterion.For, weighed.Criterion.Source, data);
    }

    /// <summary>What a criterion says against a model.</summary>
    /// <param name="weighed">The criterion.</param>
    /// <param name="data">The sources.</param>
    public static string Against(WeighedCriterion weighed, AdviceData data)
    {
        ArgumentNullException.ThrowIfNull(weighed);
        return Of(weighed.Criterion.Against, weighed.Criterion.Source, data);
    }

    /// <summary>A text with its source in brackets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The source's id.</param>
    /// <param name="data">The sources.</param>
    public static string Of(string text, NamedPlace source, AdviceData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return $"{text} ({data.Sources.GetValueOrDefault(source.Name)?.Name ?? source.Name})";
    }
}
