package org.integrityrisk.core.holding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.world.World;

/** The town keeps ledgers of what the licensing department takes. */
final class Storeroom {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  final World world;
  final MemoryHoldings holdings = new MemoryHoldings();
  final LoadHolding load;
  final KeepLedger ledger;
  final ListHoldings list;

  Storeroom(String regime) {
    world = new World(regime);
    load = new LoadHolding(holdings, world::organisation, world.actors, world.town);
    AtomicInteger last = new AtomicInteger();
    ledger =
        new KeepLedger(
            load,
            world.loadPoint,
            holdings,
            world::organisation,
            world.actors,
            world.town,
            world.town,
            new Audit(world.store.auditTrail(), world.clock),
            () -> "h" + last.incrementAndGet(),
            world.clock);
    list = new ListHoldings(load);
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
    return ledger.enter("window-clerk", item(line(EntryKind.TAKE, "10"))).id();
  }

  void move(String id, EntryKind kind, String quantity) {
    ledger.move("window-clerk", id, line(kind, quantity));
  }

  Holding holding(String id) {
    return holdings.find(id).orElseThrow();
  }
}
