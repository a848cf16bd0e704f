package org.integrityrisk.core.tip;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.secret.MemoryKeys;
import org.integrityrisk.core.secret.Randomness;
import org.integrityrisk.core.secret.SlowHash;
import org.integrityrisk.core.secret.Vault;
import org.integrityrisk.core.work.OpenTasks;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;

/**
 * A world in which people tell. The discipline office has two members, "inspector" and "cashier";
 * the page is on and there is a key. Today is Sunday, 22 November 2026.
 */
final class Telling {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final String WORDS = "The head of licensing asked my brother for money in March.";

  final World world;
  final MemoryTips tips = new MemoryTips();
  final MemoryKeys keys = new MemoryKeys();
  final OpenTasks tasks = new OpenTasks();
  final TipDesk desk;
  final TipGate gate;
  final ReceiveTip receive;
  final FollowTip follow;
  final RecordTip record;
  final ReadTips read;
  final HandleTip handle;
  final WarnOnTip warn;
  final JournalRunner runner;
  final PurgeTips purge;
  final AnnounceTips announce;
  final ManageTipBox box;

  Telling() {
    this("category-based");
  }

  Telling(String regime) {
    world = new World(regime);
    Random seeded = new Random(11);
    Randomness randomness =
        count -> {
          byte[] bytes = new byte[count];
          seeded.nextBytes(bytes);
          return bytes;
        };
    Projects projects = new OneProject(world.regime);
    Vault vault = new Vault(keys, randomness);
    Audit audit = new Audit(world.store.auditTrail(), world.clock);
    AtomicInteger last = new AtomicInteger();
    Ids ids = () -> "tip-" + last.incrementAndGet();
    Map<String, Integer> sequences = new HashMap<>();
    Receipts receipts = new Receipts(tips, new SlowHash(2), randomness);
    TipArchive archive =
        new TipArchive(tips, vault, receipts, name -> sequences.merge(name, 1, Integer::sum), ids);
    desk = new TipDesk(projects, world::organisation, world.town, world.town);
    gate = new TipGate(tips, tips, projects, vault, world.clock);
    TipTasks work = new TipTasks(tasks, desk, world.clock);
    LoadTip load = new LoadTip(archive, desk, world.town);
    receive = new ReceiveTip(gate, archive, world::organisation, world.calendar, ids, world.clock);
    follow = new FollowTip(gate, receipts, archive, world.calendar, world.clock);
    record = new RecordTip(desk, archive, world.calendar, work, audit, ids, world.clock);
    read = new ReadTips(tips, archive, desk, load, audit, world.clock);
    handle =
        new HandleTip(load, archive, desk, world.town, world.calendar, work, audit, world.clock);
    runner =
        new JournalRunner(
            world.journal,
            List.of(new MarkWarnedTip(world.warnings, tips, archive, handle)),
            world.clock);
    warn = new WarnOnTip(load, desk, world.issueWarning, runner, ids, world.clock);
    purge = new PurgeTips(tips, load, work, audit, world.clock);
    announce = new AnnounceTips(tips, archive, work, audit);
    box = new ManageTipBox(tips, tips, vault, keys, projects, world.town, ids, audit);
    world.reorganise(
        new SpecialBody(BodyKind.DISCIPLINE_OFFICE, "bureau", List.of("inspector", "cashier")));
    box.renewKey("admin");
    box.set("admin", World.PROJECT, true);
  }

  private record OneProject(Regime regime) implements Projects {

    @Override
    public List<String> all() {
      return List.of(World.PROJECT);
    }

    @Override
    public Optional<Regime> regimeOf(String project) {
      return project.equals(World.PROJECT) ? Optional.of(regime) : Optional.empty();
    }
  }

  static TipContent content(String person, String text, String name) {
    return new TipContent("licensing", person, "", "", text, name, "");
  }

  /** Somebody tells; returns the receipt code. */
  String tell(TipContent content) {
    return receive.receive(World.PROJECT, "", content).shown();
  }

  String tell() {
    return tell(content("", WORDS, ""));
  }

  /** Id of the tip that a code belongs to. */
  String id(String code) {
    return follow.look(code).card().id();
  }

  /** A tip that the inspector has taken up. */
  String inHand() {
    String id = id(tell());
    handle.takeUp("inspector", id);
    return id;
  }

  String closed() {
    String id = inHand();
    handle.close("inspector", id, TipOutcome.UNFOUNDED, "Nothing found.", "Thank you.");
    return id;
  }

  TipState state(String id) {
    return tips.of(World.PROJECT).stream()
        .filter(card -> card.id().equals(id))
        .findFirst()
        .orElseThrow()
        .state();
  }

  void passDays(int days) {
    world.clock.pass(Duration.ofDays(days));
  }

  /** Key of a risk point in force. */
  String pointInForce() {
    String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();
    world.decide("head", key, Decision.PASS);
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            LocalDate.now(world.clock),
            "Hall",
            List.of("chief", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
    return key;
  }

  /** Key of a point of the bureau that somebody has put in force, under whatever regime. */
  String anyPoint() {
    RiskPointContent content = NineWorlds.content(world.regime, "post", Rank.GENERAL);
    String key =
        world.host.create(new NewRiskPoint(World.PROJECT, content, "1", "clerk", "")).key();
    world.host.place(key, world.regime, RiskState.IN_FORCE, "admin");
    return key;
  }

  /** Who is asked to work on a tip. */
  List<TaskHolder> asked() {
    return tasks.all(World.PROJECT).stream()
        .filter(task -> task.kind() == WorkKind.TIP_HANDLE)
        .map(Task::holder)
        .toList();
  }

  /** What the audit trail says, whole. */
  String trail() {
    return world.store.auditTrail().from(1, 10_000).toString();
  }
}
