package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.review.SoughtOpinion;
import org.integrityrisk.core.review.SoughtOpinion.Given;
import org.integrityrisk.core.review.Wanted;

/**
 * An opinion wanted before the decision at the present step.
 *
 * @param office the office that is asked, null for a person asked by name
 * @param people the person asked by name, or those who may answer for the office
 * @param given whether it was
 * @param vacant whether it could not be asked: nobody is left who may give it
 * @param awaited whether the decision waits for it
 * @param stance what was answered, null until then
 * @param name who answered, empty until then
 */
public record WantedView(
    Optional<CodeName> office,
    List<PersonName> people,
    boolean given,
    boolean vacant,
    boolean awaited,
    Optional<CodeName> stance,
    String opinion,
    String name,
    Optional<Instant> time) {

  /** The opinion in the language of the names. */
  public static WantedView of(Wanted wanted, boolean awaited, Names names) {
    Optional<Given> given = wanted.kept().flatMap(SoughtOpinion::given);
    return new WantedView(
        Optional.of(wanted.role()).filter(role -> !role.isEmpty()).map(names::own),
        asked(wanted).stream().map(names::person).toList(),
        wanted.isGiven(),
        wanted.isVacant(),
        awaited,
        given.map(answer -> names.own("stance", answer.stance().code())),
        given.map(Given::text).orElse(""),
        given.isPresent() ? wanted.kept().map(SoughtOpinion::name).orElse("") : "",
        given.map(Given::time));
  }

  private static List<String> asked(Wanted wanted) {
    return wanted.role().isEmpty()
        ? wanted.kept().map(SoughtOpinion::user).stream().toList()
        : wanted.people();
  }
}
