using System.Collections.Immutable;
using RelationalContracts.Library;

namespace RelationalContracts.Advice;

/// <summary>What advice is given from, besides the models: the files of <c>templates/advice/</c>.</summary>
public sealed record AdviceData
{
    /// <summary>No data at all: what templates without an advice folder give.</summary>
    public static AdviceData Empty { get; } = new();

    /// <summary>The questions, in the order in which they are asked.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>What to be careful of.</summary>
    public ImmutableArray<Caution> Cautions { get; init; } = [];

    /// <summary>The circumstances in which to consider bringing a service in-house.</summary>
    public ImmutableArray<InHouseCircumstance> InHouse { get; init; } = [];

    /// <summary>Combinations of models that practice uses.</summary>
    public ImmutableArray<Hybrid> Hybrids { get; init; } = [];

    /// <summary>The sources, by id.</summary>
    public ImmutableSortedDictionary<string, AdviceSource> Sources { get; init; } =
        ImmutableSortedDictionary.Create<string, AdviceSource>(StringComparer.Ordinal);

    /// <summary>The words of the options paper; null where the templates have none.</summary>
    public OptionsPaperWords? Paper { get; init; }

    /// <summary>A question.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The question; null where there is none of that id.</returns>
    public Question? Find(string id) => Questions.FirstOrDefault(question => question.Id == id);
}

/// <summary>A source that advice rests on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What stands after a reason: "Brown and Potoski 2005".</param>
/// <param name="Full">What stands in a list of sources.</param>
public sealed record AdviceSource(string Id, string Name, string Full)
{
    /// <summary>The citations of the law data that it rests on, which have the day they were checked; empty for what is no law.</summary>
    public ImmutableArray<NamedPlace> Law { get; init; } = [];
}

/// <summary>Something to be careful of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="When">The answers that call for it; all must hold.</param>
/// <param name="Models">The models it is about; empty for all.</param>
/// <param name="Text">What it says.</param>
/// <param name="Source">The id of its source.</param>
public sealed record Caution(string Id, ImmutableArray<AnswerTest> When, ImmutableArray<NamedPlace> Models, string Text, NamedPlace Source);

/// <summary>A circumstance in which to consider bringing a service in-house.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">It in a few words.</param>
/// <param name="When">The answers that make it; all must hold.</param>
/// <param name="Text">What it means.</param>
/// <param name="Source">The id of its source.</param>
public sealed record InHouseCircumstance(string Id, string Name, ImmutableArray<AnswerTest> When, string Text, NamedPlace Source);

/// <summary>A combination of models.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is, in a line.</param>
/// <param name="Models">The models it is made of, the main one first.</param>
/// <param name="When">The answers that suit it; all must hold.</param>
/// <param name="Text">How it works.</param>
/// <param name="Source">The id of its source.</param>
public sealed record Hybrid(string Id, string Title, ImmutableArray<NamedPlace> Models, ImmutableArray<AnswerTest> When, string Text, NamedPlace Source);
