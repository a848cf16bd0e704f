package org.integrityrisk.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.LocalDate;
import java.util.Set;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final World world = new World("market-regulator");
  private final String point = world.draft().key();

  private static MeasureContent content() {
    return new MeasureContent("preventive", "Two people sign.", "window-clerk", TODAY);
  }

  private ControlMeasure planned() {
    return world.addMeasure.add("clerk", Set.of(point), content()).measure();
  }

  private ControlMeasure in(String state) {
    ControlMeasure measure = planned();
    if (!state.equals("planned")) {
      world.changeMeasure.change("head", measure.key(), MeasureState.IN_FORCE, "");
    }
    if (state.equals("ineffective")) {
      world.changeMeasure.change("head", measure.key(), MeasureState.INEFFECTIVE, "Evaded.");
    }
    if (state.equals("closed")) {
      world.changeMeasure.change("head", measure.key(), MeasureState.CLOSED, "Post abolished.");
    }
    return measure;
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "head", "leader", "secretary"})
  void isAddedByTheFilerTheLeadersOrTheOffice(String user) {
    ControlMeasure measure = world.addMeasure.add(user, Set.of(point), content()).measure();

    assertThat(measure.state()).isEqualTo(MeasureState.PLANNED);
    assertThat(world.register.measures()).containsExactly(measure);
    assertThat(world.store.actionsOn(measure.key())).containsExactly("measure.planned");
  }

  @ParameterizedTest
  @CsvSource({"window-clerk, FORBIDDEN", "inspector, FORBIDDEN", "stranger, NOT_FOUND"})
  void isNotAddedByOthers(String user, Kind kind) {
    String code = kind == NOT_FOUND ? "access.not-found" : "access.forbidden";

    refused(() -> world.addMeasure.add(user, Set.of(point), content())).as(kind, code);
  }

  @Test
  void canBeAgainstSeveralPoints() {
    Set<String> both = Set.of(point, world.draft().key());

    assertThat(world.addMeasure.add("clerk", both, content()).measure().points()).isEqualTo(both);
  }

  @Test
  void tellsEverythingThatIsWrong() {
    MeasureContent wrong = new MeasureContent("astral", " ", "nobody", TODAY.minusDays(1));

    refused(() -> world.addMeasure.add("clerk", Set.of(point), wrong))
        .at(
            "measure.unknown-stage@stage",
            "measure.content-required@content",
            "measure.unknown-person@responsible",
            "measure.due-in-past@due");
    assertThat(world.register.measures()).isEmpty();
  }

  @Test
  void isNotAddedToAWithdrawnPointOrToNone() {
    world.decide("clerk", point, Decision.WITHDRAW);

    refused(this::planned).as(CONFLICT, "access.out-of-turn");
    refused(() -> world.addMeasure.add("clerk", Set.of(), content()))
        .as(INVALID, "measure.one-project");
  }

  @ParameterizedTest
  @CsvSource({
    "planned,     in-force,    true",
    "planned,     ineffective, false",
    "planned,     closed,      true",
    "in-force,    planned,     false",
    "in-force,    ineffective, true",
    "in-force,    closed,      true",
    "ineffective, planned,     false",
    "ineffective, in-force,    false",
    "ineffective, closed,      true",
    "closed,      planned,     false",
    "closed,      in-force,    false",
  })
  void goesOnlyWhereItsStateLeads(String from, String to, boolean possible) {
    String key = in(from).key();
    MeasureState next = MeasureState.of(to).orElseThrow();

    if (possible) {
      assertThat(world.changeMeasure.change("head", key, next, "Because.").measure().state())
          .isEqualTo(next);
    } else if (next == MeasureState.PLANNED) {
      refused(() -> world.changeMeasure.change("head", key, next, "Because."))
          .as(INVALID, "measure.needs-revision");
    } else {
      refused(() -> world.changeMeasure.change("head", key, next, "Because."))
          .as(CONFLICT, "access.out-of-turn");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "planned,  window-clerk, in-force,    true",
    "in-force, window-clerk, ineffective, false",
    "in-force, window-clerk, closed,      false",
    "in-force, inspector,    ineffective, true",
    "in-force, leader,       ineffective, true",
    "in-force, secretary,    closed,      true",
    "planned,  clerk,        in-force,    false",
    "planned,  member,       in-force,    false",
  })
  void isPutInForceByTheResponsibleOneAndJudgedByOthers(
      String from, String user, String to, boolean allowed) {
    String key = in(from).key();
    MeasureState next = MeasureState.of(to).orElseThrow();

    if (allowed) {
      assertThat(world.changeMeasure.change(user, key, next, "Because.").measure().state())
          .isEqualTo(next);
    } else {
      refused(() -> world.changeMeasure.change(user, key, next, "Because."))
          .as(FORBIDDEN, "access.forbidden");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ineffective", "closed"})
  void aJudgementNeedsAReason(String state) {
    String key = in("in-force").key();

    refused(() -> world.changeMeasure.change("head", key, MeasureState.of(state).orElseThrow(), ""))
        .as(INVALID, "measure.note-required");
  }

  @Test
  void theRegisterFollows() {
    ControlMeasure measure = in("in-force");

    assertThat(world.register.measures())
        .extracting(ControlMeasure::state)
        .containsExactly(MeasureState.IN_FORCE);
    assertThat(world.store.actionsOn(measure.key()))
        .containsExactly("measure.planned", "measure.in-force");
  }
}
