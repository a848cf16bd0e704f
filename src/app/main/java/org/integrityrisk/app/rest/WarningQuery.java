package org.integrityrisk.app.rest;

import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.store.register.WarningRows;
import org.integrityrisk.core.access.NeedToKnow;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.warning.WarningState;

/** Reads the filter of the list of warnings from the parameters of a call. */
record WarningQuery(RegisterQuery query) {

  private static final Set<String> GROUPS = Set.of("open", "overdue", "escalated");

  /**
   * The filter.
   *
   * @throws Refusal 400 for a state, colour, unit or person that there is not
   */
  WarningRows.Filter filter(Sight seen, Names names, People people, NeedToKnow need) {
    String person = person(people);
    return new WarningRows.Filter(
        seen.project(),
        state(),
        colour(names),
        person,
        places(person, need),
        query.units(seen, names));
  }

  /** Whoever is not told a name must not find it out by looking for it. */
  private static Optional<WarningRows.Places> places(String person, NeedToKnow need) {
    boolean told = need.ofEverybody() || need.rights().actor().is(person);
    return told
        ? Optional.empty()
        : Optional.of(new WarningRows.Places(need.units(), need.departments()));
  }

  private String state() {
    String state = query.text("state");
    boolean known = state.isEmpty() || GROUPS.contains(state) || WarningState.of(state).isPresent();
    return known ? state : refuse("state", state);
  }

  private String colour(Names names) {
    String colour = query.text("colour");
    return colour.isEmpty() || names.regime().warnings().colours().has(colour)
        ? colour
        : refuse("colour", colour);
  }

  private String person(People people) {
    String person = query.text("person");
    return Optional.of(person)
        .filter(any -> !any.isEmpty())
        .map(any -> people.keyOf(any).orElseGet(() -> refuse("person", any)))
        .orElse("");
  }

  private static String refuse(String name, String value) {
    throw Refusal.bad(Problem.of("rest.unknown-parameter", value).at(name));
  }
}
