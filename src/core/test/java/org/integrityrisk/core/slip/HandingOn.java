package org.integrityrisk.core.slip;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.paper.FindPapers;
import org.integrityrisk.core.paper.MemoryPapers;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.StepContent;
import org.integrityrisk.core.work.OpenTasks;
import org.integrityrisk.core.world.AtOnce;
import org.integrityrisk.core.world.World;

/** The town hands slips on, by the steps of a power and by steps of one's own. */
final class HandingOn {

  final World world = new World("tax-county");
  final MemorySlips slips = new MemorySlips();
  final OpenTasks tasks = new OpenTasks();
  final LoadSlip load = new LoadSlip(slips, world::organisation, world.actors, world.town);
  final OpenSlip open;
  final HandleSlip handle;
  final MemoryPapers papers = new MemoryPapers();
  final ListSlips list =
      new ListSlips(
          new FindPapers(papers, world::organisation, world.actors, world.town, world.clock),
          slips);

  HandingOn() {
    AtomicInteger last = new AtomicInteger();
    NextHandler handlers = new NextHandler(world.town, world.town);
    StepDeadlines deadlines = new StepDeadlines(world.calendar, world.clock);
    KeepSlip keep =
        new KeepSlip(
            slips,
            new SlipTasks(tasks),
            papers,
            new AtOnce(),
            new Audit(world.store.auditTrail(), world.clock),
            world.clock);
    open =
        new OpenSlip(
            world::organisation,
            world.actors,
            world.town,
            world.powers,
            handlers,
            deadlines,
            keep,
            () -> "s" + last.incrementAndGet(),
            world.clock);
    handle = new HandleSlip(load, handlers, deadlines, keep, world.clock);
    world.powers.put(power());
  }

  private static Power power() {
    StepContent accept = limited("Accept", 1);
    StepContent survey = limited("Survey on site", 3);
    FlowStep below = FlowStep.leaf("2", survey);
    return new Power(
        "K01",
        "Limit of special invoices",
        "invoices",
        "",
        "licensing",
        Optional.empty(),
        List.of(),
        Flow.EMPTY,
        new Flow(
            List.of(
                new FlowStep("1", accept, List.of(below)),
                FlowStep.leaf("3", StepContent.named("Decide")))));
  }

  private static StepContent limited(String name, int days) {
    return new StepContent(name, "", "", "", Optional.of(days), "", "");
  }

  static SlipInput byPower(String first) {
    return new SlipInput(
        World.PROJECT,
        "Limit for Lanhe Paper",
        "2026-17",
        "licensing",
        "K01",
        List.of(),
        first,
        "");
  }

  static SlipInput byOwnSteps(SlipStep... steps) {
    return new SlipInput(
        World.PROJECT,
        "Refund for Lanhe Paper",
        "",
        "licensing",
        "",
        List.of(steps),
        "window-clerk",
        "Soon, please.");
  }

  /** A slip of the head that the clerk of the window is to receive. */
  String opened() {
    return open.open("head", byPower("window-clerk")).id();
  }

  List<String> found(String user, PaperFilter filter) {
    return list.page(user, World.PROJECT, filter, 0, 50).map(Slip::id).papers();
  }

  Slip slip(String id) {
    return slips.find(id).orElseThrow();
  }

  void passDays(int days) {
    world.clock.pass(Duration.ofDays(days));
  }
}
