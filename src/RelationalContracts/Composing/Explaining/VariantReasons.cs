using System.Collections.Immutable;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Explaining;

/// <summary>Why a provision is in its variant: what gives it, and what else would give the same one.</summary>
/// <remarks>
/// The one that decides is taken away, and if the variant stays the same, what decides then is a reason too; and so on, until
/// the variant could become another. A reason that never gets its turn is not told, since it changes nothing.
/// </remarks>
/// <param name="settled">The choice.</param>
/// <param name="derivation">How what is in follows.</param>
internal sealed class VariantReasons(SettledSelection settled, Lazy<Derivation> derivation)
{
    private SelectionProblem Problem => settled.Problem;

    /// <summary>The reasons, the one that decides first.</summary>
    /// <param name="provision">A provision that is in.</param>
    public ImmutableArray<Reason> Of(Provision provision)
    {
        var grade = settled.Selection.Grades[provision.Id];
        if (settled.Selector.Grades.IsCharterOnly(provision))
        {
            return [new Reason(ReasonRules.Charter, "model", "The document is a charter, which prints the charter text.") { At = Problem.Documents[0].At }];
        }

        var isOnly = provision.Variants.Keys.Count(name => name is not VariantName.Charter) == 1;
        if (grade.Printed is not { } printed || printed == grade.Wanted)
        {
            return [.. Asked(provision, grade, isOnly)];
        }

        var nearest = Nearest(provision, grade.Wanted, printed, isOnly);
        return isOnly ? [nearest] : [.. Asked(provision, grade, isOnly), nearest];
    }

    private static Reason Nearest(Provision provision, VariantName wanted, VariantName printed, bool isOnly) => new(
        ReasonRules.Nearest,
        provision.Id.Value,
        isOnly ? $"It has no {wanted.Word()} drafting: it is drafted only once, as {printed.Word()}." : $"It has no {wanted.Word()} drafting, and {printed.Word()} is the nearest.")
    {
        At = provision.At,
    };

    private List<Reason> Asked(Provision provision, Grade grade, bool isOnly)
    {
        var asking = new Asking(settled, provision);
        var reasons = new List<Reason>();
        while (asking.TakeDecisive() is { } decisive)
        {
            // Where there is only one drafting, who asks for another one has no part in its being printed.
            if (!isOnly || decisive.Asked == grade.Printed)
            {
                reasons.Add(decisive.Reason);
            }

            asking.Forget(rule => !derivation.Value.FiresAtAnyGradeOf(rule, provision));
            if (VariantNames.Grades.Any(strength => asking.Printed(strength) != grade.Printed))
            {
                return reasons;
            }
        }

        if (isOnly)
        {
            reasons.Add(new Reason(ReasonRules.Only, provision.Id.Value, "It has no other drafting.") { At = provision.At });
        }

        return reasons;
    }

    /// <summary>Those who ask for a grade of one provision; what has been looked at is taken away.</summary>
    private sealed class Asking
    {
        private readonly SelectionProblem _problem;
        private readonly Provision _provision;
        private readonly List<(VariantName Floor, CompositionRule Rule)> _floors;
        private VariantName? _byDeal;
        private VariantName? _byModel;
        private bool _isStrengthFree;

        public Asking(SettledSelection settled, Provision provision)
        {
            _problem = settled.Problem;
            _provision = provision;
            _byDeal = settled.Selector.Grades.ByDeal(provision.Id);
            _byModel = settled.Selector.Grades.ByModel(provision.Id);
            _floors = [.. GradeChooser.FloorsOn(provision, settled.Firing).Where(floor => floor.Floor > VariantName.Light)];
        }

        private VariantName Strength => _problem.Deal.Strength ?? VariantName.Standard;

        /// <summary>What would be printed now, under another overall strength where that has been taken away.</summary>
        public VariantName? Printed(VariantName strength)
        {
            var wanted = _byDeal ?? _byModel ?? (_isStrengthFree ? strength : Strength);
            var raised = _byDeal is null && _floors.Count > 0 && _floors[0].Floor > wanted ? _floors[0].Floor : wanted;
            return Grades.Nearest(_provision, raised);
        }

        /// <summary>Passes over rules that only fire because the provision is in the grade it is in: they give it nothing.</summary>
        public void Forget(Predicate<CompositionRule> isMoot) => _floors.RemoveAll(floor => isMoot(floor.Rule));

        /// <summary>Takes away what decides now, and gives it as a reason; null where nothing is left.</summary>
        public (VariantName? Asked, Reason Reason)? TakeDecisive()
        {
            if (_byDeal is { } byDeal)
            {
                _byDeal = null;
                return (byDeal, new Reason(ReasonRules.DealVariant, "deal", $"The deal chooses the {byDeal.Word()} drafting.") { At = PlaceIn(_problem.Deal.Variants) });
            }

            if (_floors.Count > 0 && (_isStrengthFree || _floors[0].Floor > (_byModel ?? Strength)))
            {
                return TakeFloor();
            }

            return _byModel is null ? TakeStrength() : TakeModel(_byModel.Value);
        }

        /// <summary>A rule asks for at least a grade; once any strength will do, that is no longer one grade.</summary>
        private (VariantName? Asked, Reason Reason) TakeFloor()
        {
            var (floor, rule) = _floors[0];
            _floors.RemoveAt(0);
            return (_isStrengthFree ? null : floor, new Reason(ReasonRules.Rule, rule.Id, $"A rule asks for at least {floor.Word()}: {rule.Reason}") { At = rule.At });
        }

        private (VariantName? Asked, Reason Reason) TakeModel(VariantName byModel)
        {
            _byModel = null;
            return (byModel, new Reason(ReasonRules.ModelVariant, _problem.Model.Id, $"The model '{_problem.Model.Id}' chooses the {byModel.Word()} drafting.") { At = PlaceIn(_problem.Model.Variants) });
        }

        private (VariantName? Asked, Reason Reason)? TakeStrength()
        {
            if (_isStrengthFree)
            {
                return null;
            }

            _isStrengthFree = true;
            var text = _problem.Deal.Strength is null ? "No strength is chosen, so standard drafting is used." : $"The deal's strength is {Strength.Word()}.";
            return (Strength, new Reason(ReasonRules.Strength, "deal", text) { At = _problem.Deal.Strength is null ? default : _problem.Deal.PlaceOfStrength });
        }

        private Diagnostics.SourceSpan PlaceIn(ImmutableArray<Models.VariantChoice> choices) =>
            choices.Last(choice => choice.Provision.Id == _provision.Id).Provision.At;
    }
}
