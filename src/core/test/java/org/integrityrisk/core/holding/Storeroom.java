package org.integrityrisk.core.holding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.paper.FindPapers;
import org.integrityrisk.core.paper.MemoryPapers;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.world.AtOnce;
import org.integrityrisk.core.world.World;

/** The town keeps ledgers of what the licensing department takes. */
final class Storeroom {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  final World world;
  final MemoryHoldings holdings = new MemoryHoldings();
  final LoadHolding load;
  final EnterItem entering;
  final RecordLine lines;
  final ListHoldings list;

  Storeroom(String regime) {
    world = new World(regime);
    load = new LoadHolding(holdings, world::organisation, world.actors, world.town);
    AtomicInteger last = new AtomicInteger();
    MemoryPapers papers = new MemoryPapers();
    KeepHolding keep =
        new KeepHolding(
            holdings, papers, new AtOnce(), new Audit(world.store.auditTrail(), world.clock));
    entering =
        new EnterItem(
            world.loadPoint,
            world::organisation,
            world.actors,
            world.town,
            world.town,
            keep,
            () -> "h" + last.incrementAndGet(),
            world.clock);
    lines = new RecordLine(load, world.town, keep, world.clock);
    list =
        new ListHoldings(
            new FindPapers(papers, world::organisation, world.actors, world.town, world.clock),
            holdings);
  }

  Storeroom() {
    this("category-based");
  }

  static LineInput line(EntryKind kind, String quantity) {
    return line(kind, quantity, TODAY, "");
  }

  static LineInput line(EntryKind kind, String quantity, LocalDate date, String remark) {
    return new LineInput(
        kind,
        new BigDecimal(quantity),
        "No. 7",
        date,
        "window-clerk",
        "head",
        "Store room",
        remark);
  }

  static ItemInput item(LineInput intake) {
    return new ItemInput(
        World.PROJECT, "licensing", "Liquor", "52 % 500 ml", "bottles", "Corner shop", "", intake);
  }

  /** Ten bottles taken by the clerk of the window. */
  String taken() {
    return entering.enter("window-clerk", item(line(EntryKind.TAKE, "10"))).id();
  }

  void move(String id, EntryKind kind, String quantity) {
    lines.move("window-clerk", id, line(kind, quantity));
  }

  List<String> found(String user, PaperFilter filter) {
    return list.page(user, World.PROJECT, filter, 0, 50).map(Holding::id).papers();
  }

  Holding holding(String id) {
    return holdings.find(id).orElseThrow();
  }
}
