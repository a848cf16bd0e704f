package org.integrityrisk.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.notice.NoticeWorld.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.work.TaskHolder;

/** Whenever runs are made, on whichever node, the ledger comes out the same. */
class NoticePropertyTest {

  private static final int DAYS = 40;

  private record Work(int since, int due, ReminderKind kind, String holder) {}

  /** Another node makes a whole run while this one is between reading and writing, or not. */
  private record Run(int day, boolean overtaken, boolean delivers) {}

  @Provide
  Arbitrary<List<Work>> works() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.integers().between(-2, DAYS),
            Arbitraries.of(ReminderKind.class),
            Arbitraries.of("head", "cashier", "leader", "stranger"))
        .as(Work::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Run>> schedules() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(Run::new)
        .list()
        .ofMaxSize(25);
  }

  @Property(tries = 60)
  void anyScheduleOfRunsWritesTheSameNotices(
      @ForAll("works") List<Work> works, @ForAll("schedules") List<Run> schedule) {
    NoticeWorld daily = new NoticeWorld();
    for (int day = 0; day <= DAYS; day++) {
      run(daily, works, new Run(day, false, true));
    }
    NoticeWorld any = new NoticeWorld();
    schedule.stream()
        .sorted((one, other) -> Integer.compare(one.day(), other.day()))
        .forEach(run -> run(any, works, run));
    run(any, works, new Run(DAYS, false, true));

    assertThat(any.ledger.rows.keySet()).isEqualTo(daily.ledger.rows.keySet());
  }

  @Property(tries = 60)
  void everyNoticeIsMailedOnceOrMergedIntoALaterOne(
      @ForAll("works") List<Work> works, @ForAll("schedules") List<Run> schedule) {
    NoticeWorld world = new NoticeWorld();
    schedule.stream()
        .sorted((one, other) -> Integer.compare(one.day(), other.day()))
        .forEach(run -> run(world, works, run));
    run(world, works, new Run(DAYS, false, true));

    assertThat(world.mailed).doesNotHaveDuplicates();
    for (MemoryLedger.Row row : world.ledger.rows.values()) {
      assertThat(row.mail).isIn(MailState.HANDED_OVER, MailState.MERGED);
    }
    threads(world).forEach(NoticePropertyTest::assertLatestGiven);
  }

  private static Collection<List<MemoryLedger.Row>> threads(NoticeWorld world) {
    Map<String, List<MemoryLedger.Row>> threads =
        world.ledger.rows.values().stream()
            .collect(Collectors.groupingBy(row -> row.notice.thread()));
    return threads.values();
  }

  /** Nobody is left with less than the latest news. */
  private static void assertLatestGiven(List<MemoryLedger.Row> thread) {
    LocalDate last =
        thread.stream().map(row -> row.notice.day()).max(LocalDate::compareTo).orElseThrow();
    Set<MailState> states =
        thread.stream()
            .filter(row -> row.notice.day().equals(last))
            .map(row -> row.mail)
            .collect(Collectors.toSet());
    assertThat(states).contains(MailState.HANDED_OVER);
  }

  private static void run(NoticeWorld world, List<Work> works, Run run) {
    world.onDay(MONDAY.plusDays(run.day()));
    for (int index = 0; index < works.size(); index++) {
      if (works.get(index).since() <= run.day()) {
        world.stands(matter(world, "LZ-" + index, works.get(index)));
      }
    }
    if (run.overtaken()) {
      world.writer(new Overtaken(world)).write(NoticeWorld.PROJECT);
    } else {
      world.write();
    }
    if (run.delivers()) {
      world.deliver();
    }
  }

  private static Matter matter(NoticeWorld world, String object, Work work) {
    Optional<LocalDate> due =
        work.due() < 0 ? Optional.empty() : Optional.of(MONDAY.plusDays(work.due()));
    return world.matter(
        object,
        MONDAY.plusDays(work.since()),
        due,
        TaskHolder.person(work.holder()),
        Matter.Reminding.by(work.kind()));
  }

  /** The shared ledger, as a node sees it whose run another node overtakes. */
  private record Overtaken(NoticeWorld world) implements NoticeLedger {

    @Override
    public List<OpenEntry> open(String project) {
      List<OpenEntry> seen = world.ledger.open(project);
      world.write();
      world.deliver();
      return seen;
    }

    @Override
    public int write(Collection<NewEntry> notices, Instant now) {
      return world.ledger.write(notices, now);
    }

    @Override
    public void close(Collection<String> keys, Instant now) {
      world.ledger.close(keys, now);
    }

    @Override
    public List<String> awaitingMail(Instant now) {
      return world.ledger.awaitingMail(now);
    }

    @Override
    public List<LedgerEntry> claim(String recipient, String claim, Instant now, Instant until) {
      return world.ledger.claim(recipient, claim, now, until);
    }

    @Override
    public void handedOver(String claim, Instant now) {
      world.ledger.handedOver(claim, now);
    }

    @Override
    public void failed(String claim, String reason, MailState next, Instant notBefore) {
      world.ledger.failed(claim, reason, next, notBefore);
    }
  }
}
