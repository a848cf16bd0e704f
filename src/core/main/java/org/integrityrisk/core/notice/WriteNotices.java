package org.integrityrisk.core.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.delegation.Delegations;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Reminders;
import org.integrityrisk.core.risk.Projects;

/**
 * Writes into the ledger every notice that ought to have been given by now and is not there.
 *
 * <p>Nothing is remembered between runs: the state of the work says which notices there ought to
 * be, and the ledger admits each once. So it does not matter how often this runs, on how many nodes
 * at once, or for how long it did not run. When several notices of one matter to one person have
 * been missed, only the latest is given; the ledger shows the others as merged.
 */
public final class WriteNotices {

  /** Farther ahead than any reminder: the longest is 60 working days before the last day. */
  private static final int HORIZON_DAYS = 120;

  private final List<NoticeSource> sources;
  private final NoticeLedger ledger;
  private final MailWishes wishes;
  private final Projects projects;
  private final Organisation organisation;
  private final People people;
  private final Delegations delegations;
  private final Permissions permissions;
  private final WorkingDays calendar;
  private final Clock clock;

  public WriteNotices(
      List<NoticeSource> sources,
      NoticeLedger ledger,
      MailWishes wishes,
      Projects projects,
      Organisation organisation,
      People people,
      Delegations delegations,
      Permissions permissions,
      WorkingDays calendar,
      Clock clock) {
    this.sources = List.copyOf(sources);
    this.ledger = ledger;
    this.wishes = wishes;
    this.projects = projects;
    this.organisation = organisation;
    this.people = people;
    this.delegations = delegations;
    this.permissions = permissions;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Brings the ledger of a project up to date.
   *
   * @return how many notices were written
   */
  public int write(String project) {
    return projects.regimeOf(project).map(regime -> write(project, regime)).orElse(0);
  }

  private int write(String project, Regime regime) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    // Read before the state of the work: what is open here and no longer wanted there is over.
    List<OpenEntry> open = ledger.open(project);
    List<Matter> matters = matters(project, today);
    WantedNotices wanted = wanted(regime.reminders(), today);
    Set<String> known = open.stream().map(OpenEntry::key).collect(Collectors.toSet());
    int written = ledger.write(missing(matters, wanted, known, now), now);
    ledger.close(over(open, matters, wanted), now);
    return written;
  }

  private List<Matter> matters(String project, LocalDate today) {
    LocalDate horizon = today.plusDays(HORIZON_DAYS);
    return sources.stream()
        .flatMap(source -> source.matters(project, today, horizon).stream())
        .toList();
  }

  private WantedNotices wanted(Reminders reminders, LocalDate today) {
    Recipients recipients =
        new Recipients(organisation.register(), delegations.on(today), remembering(this::maySee));
    return new WantedNotices(reminders, new Ladder(calendar), recipients, today, clock.getZone());
  }

  private boolean maySee(String user, String project) {
    return people.keyOf(user).isPresent() && permissions.mayLookIn(user, project);
  }

  /** The host is asked once in a run about a person. */
  private static BiPredicate<String, String> remembering(BiPredicate<String, String> question) {
    Map<List<String>, Boolean> answers = new HashMap<>();
    return (user, project) ->
        answers.computeIfAbsent(List.of(user, project), any -> question.test(user, project));
  }

  private List<NoticeLedger.NewEntry> missing(
      List<Matter> matters, WantedNotices wanted, Set<String> known, Instant now) {
    List<NoticeLedger.NewEntry> missing = new ArrayList<>();
    for (Matter matter : matters) {
      threads(wanted.of(matter)).forEach(thread -> addMissing(thread, known, now, missing));
    }
    return missing;
  }

  /** The notices of one matter, person by person. */
  private static Collection<List<Notice>> threads(List<Notice> notices) {
    return notices.stream()
        .collect(Collectors.groupingBy(Notice::thread, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private void addMissing(
      List<Notice> thread, Set<String> known, Instant now, List<NoticeLedger.NewEntry> missing) {
    Notice latest = thread.get(thread.size() - 1);
    for (Notice notice : thread) {
      if (!known.contains(notice.key())) {
        FirstMail mail =
            notice.equals(latest) ? mail(notice, now) : new FirstMail(MailState.MERGED, now);
        missing.add(new NoticeLedger.NewEntry(notice, mail));
      }
    }
  }

  private FirstMail mail(Notice notice, Instant now) {
    MailWish wish = wishes.of(notice.recipient());
    boolean unwanted = !notice.byMail() || wish == MailWish.OFF;
    return new FirstMail(
        unwanted ? MailState.NOT_WANTED : MailState.PENDING,
        MailTimes.first(wish, now, clock.getZone()));
  }

  private static List<String> over(
      List<OpenEntry> open, List<Matter> matters, WantedNotices wanted) {
    Set<List<String>> standing = new HashSet<>();
    for (Matter matter : matters) {
      wanted.peopleOf(matter).forEach(user -> standing.add(List.of(matter.identity(), user)));
    }
    return open.stream()
        .filter(entry -> !standing.contains(List.of(entry.identity(), entry.recipient())))
        .map(OpenEntry::key)
        .toList();
  }
}
