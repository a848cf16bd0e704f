package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.Recusal;
import org.integrityrisk.core.review.SoughtOpinion;

/**
 * An opinion on a risk point.
 *
 * @param standsInFor office that the person stood in for; null as a rule
 * @param actsFor the one in whose place the person acted, by delegation; null as a rule
 * @param meeting id of the meeting that decided, empty otherwise
 * @param level code of the level set in place of the proposed one, empty as a rule
 * @param paper number or name of the paper that it stands on, when it was taken over from there;
 *     empty for what was decided in the app
 * @param stale whether it is an approval and the point says something else by now
 * @param changes what has changed since
 */
public record OpinionView(
    int round,
    String step,
    String stepName,
    String role,
    String roleName,
    Optional<CodeName> standsInFor,
    Optional<PersonName> actsFor,
    String user,
    String name,
    String decision,
    String decisionName,
    String opinion,
    Instant time,
    String meeting,
    String level,
    String paper,
    boolean stale,
    List<ChangeView> changes) {

  private static final String RECUSE = "recuse";

  /** The opinion in the language of the names. */
  public static OpinionView of(
      Opinion opinion, boolean stale, List<ChangeView> changes, Names names) {
    String decision = opinion.decision().code();
    return new OpinionView(
        opinion.round(),
        opinion.step(),
        names.state(opinion.step()).name(),
        opinion.role(),
        names.own(opinion.role()).name(),
        names.office(opinion.standsInFor()),
        names.somebody(opinion.actsFor()),
        opinion.user(),
        opinion.name(),
        decision,
        names.own(decision).name(),
        opinion.text(),
        opinion.time(),
        opinion.meeting(),
        opinion.level(),
        opinion.paper(),
        stale,
        changes);
  }

  /** That somebody stepped aside, as it stands among the opinions. */
  public static OpinionView of(Recusal recusal, Names names) {
    return new OpinionView(
        recusal.round(),
        recusal.step(),
        names.state(recusal.step()).name(),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        recusal.user(),
        recusal.name(),
        RECUSE,
        names.own(RECUSE).name(),
        recusal.reason(),
        recusal.time(),
        "",
        "",
        "",
        false,
        List.of());
  }

  /** An opinion that was sought and given, as it stands among the opinions. */
  public static OpinionView of(SoughtOpinion sought, SoughtOpinion.Given given, Names names) {
    CodeName stance = names.own("stance", given.stance().code());
    return new OpinionView(
        sought.round(),
        sought.step(),
        names.state(sought.step()).name(),
        sought.role(),
        sought.role().isEmpty() ? "" : names.own(sought.role()).name(),
        Optional.empty(),
        Optional.empty(),
        sought.user(),
        sought.name(),
        stance.code(),
        stance.name(),
        given.text(),
        given.time(),
        "",
        "",
        "",
        false,
        List.of());
  }
}
