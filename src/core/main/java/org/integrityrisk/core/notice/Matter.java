package org.integrityrisk.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.audit.Fingerprint;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.work.TaskHolder;

/**
 * Something that people are to know of as long as it stands: as a rule, work that awaits somebody.
 *
 * @param kind what it is: the code of a kind of work, or of a piece of news such as {@code
 *     warning-accepted}
 * @param project key of the project
 * @param object lasting id of what it is about, such as an issue key
 * @param round tells apart the times that the same object comes up again; changes with each
 * @param title what it is about, in the words of its author
 * @param link path below the host's address where it is seen to
 * @param unit code of the unit concerned; empty when there is none
 * @param department code of the department concerned; empty when there is none
 * @param holders whom it awaits
 * @param barred user keys of those who must not see to it
 * @param delegable whether whoever stands in for a holder sees to it
 * @param reminding how its holders are reminded
 * @param since since when it stands
 * @param due last day, where there is one
 * @param facts what there is to say of it besides, as codes and values; empty as a rule
 */
public record Matter(
    String kind,
    String project,
    String object,
    String round,
    String title,
    String link,
    String unit,
    String department,
    List<TaskHolder> holders,
    Set<String> barred,
    boolean delegable,
    Reminding reminding,
    Instant since,
    Optional<LocalDate> due,
    Map<String, String> facts) {

  /**
   * How people are told of a matter.
   *
   * @param ladder by which ladder they are reminded; empty for news, told once
   * @param announced whether they are told when it comes up; a yearly check is not news until it
   *     comes close
   */
  public record Reminding(Optional<ReminderKind> ladder, boolean announced) {

    /** Told once. */
    public static final Reminding ONCE = new Reminding(Optional.empty(), true);

    /** Told when it comes up, and reminded of. */
    public static Reminding by(ReminderKind kind) {
      return new Reminding(Optional.of(kind), true);
    }

    /** Reminded of before its last day, and not told of before. */
    public static Reminding quietly(ReminderKind kind) {
      return new Reminding(Optional.of(kind), false);
    }
  }

  public Matter {
    holders = List.copyOf(holders);
    barred = Set.copyOf(barred);
    facts = Map.copyOf(facts);
  }

  /** A matter of which its kind and its title say everything. */
  public Matter(
      String kind,
      String project,
      String object,
      String round,
      String title,
      String link,
      String unit,
      String department,
      List<TaskHolder> holders,
      Set<String> barred,
      boolean delegable,
      Reminding reminding,
      Instant since,
      Optional<LocalDate> due) {
    this(
        kind,
        project,
        object,
        round,
        title,
        link,
        unit,
        department,
        holders,
        barred,
        delegable,
        reminding,
        since,
        due,
        Map.of());
  }

  /** The same, with something to say besides. */
  public Matter saying(Map<String, String> more) {
    return new Matter(
        kind,
        project,
        object,
        round,
        title,
        link,
        unit,
        department,
        holders,
        barred,
        delegable,
        reminding,
        since,
        due,
        more);
  }

  /** What tells matters apart, whoever is told of them and whenever they are due. */
  public String identity() {
    return Fingerprint.of(List.of(kind, project, object, round));
  }
}
