package org.integrityrisk.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.calendar.PublicHolidays;
import org.integrityrisk.core.calendar.WorkCalendar;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.world.MemoryCalendarYears;
import org.integrityrisk.core.world.MemoryDelegations;
import org.integrityrisk.core.world.SetClock;
import org.integrityrisk.core.world.Town;

/** A project whose matters the test sets, on nodes that share one ledger. */
final class NoticeWorld {

  static final String PROJECT = "LZ";
  private static final Regime REGIME = Presets.load().all().get(0);
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final WorkCalendar calendar =
      new WorkCalendar(new MemoryCalendarYears(), PublicHolidays.load());
  final MemoryLedger ledger = new MemoryLedger();
  final MemoryDelegations delegations = new MemoryDelegations();
  final Map<String, Matter> matters = new LinkedHashMap<>();
  final Map<String, MailWish> wishes = new HashMap<>();
  final List<String> mailed = new ArrayList<>();

  /** Done once by the host's queue, before or after it has taken a mail; then forgotten. */
  Runnable beforeTaking = () -> {};

  Runnable afterTaking = () -> {};
  OrganisationRegister register = Town.register();
  private int claims;

  final SetClock clock = new SetClock();

  NoticeWorld() {
    onDay(MONDAY);
  }

  void onDay(LocalDate day) {
    clock.stand(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  void at(Instant moment) {
    clock.stand(moment);
  }

  Matter review(String object, LocalDate since, Optional<LocalDate> due) {
    return matter(
        object, since, due, TaskHolder.person("head"), Matter.Reminding.by(ReminderKind.REVIEW));
  }

  Matter matter(
      String object,
      LocalDate since,
      Optional<LocalDate> due,
      TaskHolder holder,
      Matter.Reminding reminding) {
    return new Matter(
        "review",
        PROJECT,
        object,
        since.toString(),
        "Title of " + object,
        "/browse/" + object,
        "bureau",
        "licensing",
        List.of(holder),
        Set.of(),
        true,
        reminding,
        since.atTime(8, 0).toInstant(ZoneOffset.UTC),
        due);
  }

  void stands(Matter matter) {
    matters.put(matter.object(), matter);
  }

  int write() {
    return writer(ledger).write(PROJECT);
  }

  WriteNotices writer(NoticeLedger seen) {
    Town town = new Town();
    Projects projects =
        new Projects() {
          @Override
          public List<String> all() {
            return List.of(PROJECT);
          }

          @Override
          public Optional<Regime> regimeOf(String project) {
            return Optional.of(REGIME);
          }
        };
    MailWishes kept =
        new MailWishes() {
          @Override
          public MailWish of(String user) {
            return wishes.getOrDefault(user, MailWish.AT_ONCE);
          }

          @Override
          public void keep(String user, MailWish wish) {
            wishes.put(user, wish);
          }
        };
    NoticeSource source = (project, today, horizon) -> List.copyOf(matters.values());
    return new WriteNotices(
        List.of(source),
        seen,
        kept,
        projects,
        () -> register,
        town,
        delegations,
        town,
        calendar,
        clock);
  }

  DeliverNotices.Delivery deliver() {
    Ids ids = () -> "claim-" + ++claims;
    return new DeliverNotices(ledger, this::take, ids, clock).deliver();
  }

  private void take(String recipient, List<LedgerEntry> notices) {
    Runnable before = beforeTaking;
    beforeTaking = () -> {};
    before.run();
    notices.forEach(notice -> mailed.add(notice.key()));
    Runnable after = afterTaking;
    afterTaking = () -> {};
    after.run();
  }

  /** The notices of a person in the order of the ledger, as {@code object occasion state}. */
  List<String> of(String user) {
    return ledger.rows.values().stream()
        .filter(row -> row.notice.recipient().equals(user))
        .map(
            row ->
                String.join(
                    " ",
                    row.notice.matter().object(),
                    row.notice.occasion().code(),
                    row.mail.code()))
        .toList();
  }
}
