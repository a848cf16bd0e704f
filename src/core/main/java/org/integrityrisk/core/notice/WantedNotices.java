package org.integrityrisk.core.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.integrityrisk.core.regime.ReminderLadder;
import org.integrityrisk.core.regime.Reminders;

/**
 * Says which notices ought to have been given of a matter up to a day: nothing but its state
 * counts.
 */
final class WantedNotices {

  private final Reminders reminders;
  private final Ladder ladder;
  private final Recipients recipients;
  private final LocalDate today;
  private final ZoneId zone;

  WantedNotices(
      Reminders reminders, Ladder ladder, Recipients recipients, LocalDate today, ZoneId zone) {
    this.reminders = reminders;
    this.ladder = ladder;
    this.recipients = recipients;
    this.today = today;
    this.zone = zone;
  }

  /** The notices, the earliest occasion first. */
  List<Notice> of(Matter matter) {
    List<Notice> notices = new ArrayList<>();
    for (Ladder.Reached rung : rungs(matter)) {
      addHolders(matter, rung, notices);
      if (rung.superiorToo()) {
        addSuperiors(matter, rung, notices);
      }
    }
    return notices;
  }

  /** Everybody who may be told of the matter on some occasion. */
  Set<String> peopleOf(Matter matter) {
    Set<String> people = new TreeSet<>(recipients.of(matter).keySet());
    ladderOf(matter).ifPresent(one -> people.addAll(recipients.superiorsOf(matter, one.rhythm())));
    return people;
  }

  private List<Ladder.Reached> rungs(Matter matter) {
    LocalDate since = LocalDate.ofInstant(matter.since(), zone);
    return ladderOf(matter)
        .map(one -> ladder.reached(one, since, matter.due(), today))
        .orElseGet(() -> List.of(new Ladder.Reached(Occasion.OPENED, since, false)))
        .stream()
        .filter(
            rung ->
                matter.reminding().announced() || rung.occasion().rung() != Occasion.Rung.OPENED)
        .toList();
  }

  private void addHolders(Matter matter, Ladder.Reached rung, List<Notice> notices) {
    recipients
        .of(matter)
        .forEach(
            (user, actsFor) ->
                notices.add(
                    new Notice(
                        matter, rung.occasion(), user, actsFor, rung.day(), byMail(matter))));
  }

  private void addSuperiors(Matter matter, Ladder.Reached rung, List<Notice> notices) {
    ladderOf(matter).stream()
        .flatMap(one -> recipients.superiorsOf(matter, one.rhythm()).stream())
        .map(
            user ->
                new Notice(
                    matter, rung.occasion().toSuperior(), user, "", rung.day(), byMail(matter)))
        .forEach(notices::add);
  }

  private boolean byMail(Matter matter) {
    return ladderOf(matter).map(ReminderLadder::byMail).orElse(true);
  }

  private Optional<ReminderLadder> ladderOf(Matter matter) {
    return matter.reminding().ladder().map(reminders::of);
  }
}
