package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.store.register.PlanEntry;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.regime.CheckSort;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.supervision.Duty;
import org.integrityrisk.core.supervision.SupervisionPlan;

/**
 * Says what the supervision plan asks for, and why, in the language of one answer.
 *
 * @param today a check that was due before this day is overdue
 * @param rights those of the caller
 */
public record PlanWords(Names names, Texts texts, Rights rights, LocalDate today) {

  /** A check of the plan; empty when the regime no longer supervises points of its level. */
  public Optional<PlannedCheckView> of(PlanEntry entry) {
    return SupervisionPlan.of(
            names.regime(),
            names.register(),
            entry.level(),
            names.register().post(entry.post()).map(Post::rank),
            entry.department())
        .map(plan -> of(entry, plan));
  }

  private PlannedCheckView of(PlanEntry entry, SupervisionPlan plan) {
    Optional<CheckRule> rule = names.regime().supervision().checks().find(entry.kind());
    Duty maker = plan.makerOf(entry.kind());
    DutiesView duties = DutiesView.of(plan, names);
    return new PlannedCheckView(
        entry.key(),
        entry.title(),
        names.level(entry.level()),
        isGap(entry),
        names.unit(entry.unit()),
        names.department(entry.department()),
        kind(entry),
        names.own("check-sort", rule.map(CheckRule::sort).orElse(CheckSort.SPECIAL).code()),
        entry.due(),
        today.isAfter(entry.due()),
        entry.since(),
        entry.everyMonths(),
        DutyView.of(maker, names),
        duties.answers(),
        duties.manages(),
        duties.assists(),
        reason(entry),
        mayRecord(entry, plan, maker));
  }

  private boolean isGap(PlanEntry entry) {
    return !entry.measured() && entry.level().equals(names.regime().gravestLevel().code());
  }

  private CodeName kind(PlanEntry entry) {
    return names
        .of(names.regime().supervision().checks(), entry.kind())
        .orElseGet(() -> new CodeName(entry.kind(), entry.kind()));
  }

  private boolean mayRecord(PlanEntry entry, SupervisionPlan plan, Duty maker) {
    String user = rights.actor().key();
    return rights.checksIn(entry.unit())
        || rights.leads(entry.department())
        || plan.includes(user)
        || maker.includes(user);
  }

  private String reason(PlanEntry entry) {
    Regime regime = names.regime();
    Locale locale = names.locale();
    String counted =
        entry.again()
            ? "integrity-risk.supervision.since-check"
            : "integrity-risk.supervision.since-force";
    return texts.of(
        locale,
        "integrity-risk.supervision.reason",
        List.of(
            kind(entry).name(),
            Integer.toString(entry.everyMonths()),
            names.level(entry.level()).map(LevelName::name).orElse(""),
            names.of(regime.categories(), entry.category()).map(CodeName::name).orElse(""),
            names.of(regime.kinds(), entry.pointKind()).map(CodeName::name).orElse(""),
            entry.since().toString(),
            texts.of(locale, counted, List.of()),
            regime.name().in(locale),
            regime.version(),
            "supervision.checks." + entry.kind()));
  }
}
