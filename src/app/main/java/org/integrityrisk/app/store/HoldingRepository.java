package org.integrityrisk.app.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.Trails.Placed;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.holding.EntryKind;
import org.integrityrisk.core.holding.Holding;
import org.integrityrisk.core.holding.HoldingEntry;
import org.integrityrisk.core.holding.HoldingItem;
import org.integrityrisk.core.holding.Holdings;
import org.springframework.stereotype.Component;

/** The ledgers of items held in the database; each is read with its trail. */
@Component
public class HoldingRepository implements Holdings {

  private static final Table<HoldingItem> ITEMS =
      Table.<HoldingItem>named("HOLDING")
          .key("HOLDING_ID", HoldingItem::id)
          .column("PROJECT_KEY", HoldingItem::project)
          .column("DEPARTMENT", HoldingItem::department)
          .column("ITEM_NAME", HoldingItem::name)
          .column("MODEL", HoldingItem::model)
          .column("MEASURE", HoldingItem::measure)
          .column("OWNER_NAME", HoldingItem::owner)
          .column("POINT_KEY", HoldingItem::point)
          .column("RECORDER", HoldingItem::recorder)
          .column("RECORDED", HoldingItem::recorded);

  private static final Table<Placed<HoldingEntry>> ENTRIES =
      Table.<Placed<HoldingEntry>>named("HOLDING_ENTRY")
          .key("PLACE", Placed::key)
          .column("HOLDING_ID", Placed::of)
          .column("KIND", placed -> placed.entry().kind())
          .column("QUANTITY", placed -> placed.entry().quantity().toPlainString())
          .column("DOCUMENT", placed -> placed.entry().document())
          .column("DONE_ON", placed -> placed.entry().date())
          .column("HANDLER", placed -> placed.entry().handler())
          .column("WITNESS", placed -> placed.entry().witness())
          .column("STOREROOM", placed -> placed.entry().place())
          .column("REMARK", placed -> placed.entry().remark())
          .column("ABOUT", placed -> placed.entry().about())
          .column("RECORDER", placed -> placed.entry().recorder())
          .column("RECORDED", placed -> placed.entry().time());

  private static final Trails<HoldingItem, HoldingEntry, Holding> TRAILS =
      new Trails<>(
          ITEMS,
          HoldingRepository::item,
          HoldingItem::id,
          ENTRIES,
          HoldingRepository::entry,
          "HOLDING_ID",
          Holding::new);

  private final Database database;

  public HoldingRepository(Database database) {
    this.database = database;
  }

  @Override
  public void enter(HoldingItem item, HoldingEntry first) {
    database.write(
        session -> {
          ITEMS.insert(session, item);
          ENTRIES.insert(session, new Placed<>(item.id(), 0, first));
          return item;
        });
  }

  @Override
  public Optional<Holding> find(String id) {
    return TRAILS.find(database, id);
  }

  @Override
  public List<Holding> all(List<String> ids) {
    return TRAILS.all(database, ids);
  }

  @Override
  public boolean append(String id, int known, HoldingEntry entry) {
    return TRAILS.append(database, id, known, entry);
  }

  private static HoldingItem item(Row row) throws SQLException {
    return new HoldingItem(
        row.text("HOLDING_ID"),
        row.text("PROJECT_KEY"),
        row.text("DEPARTMENT"),
        row.text("ITEM_NAME"),
        row.text("MODEL"),
        row.text("MEASURE"),
        row.text("OWNER_NAME"),
        row.text("POINT_KEY"),
        row.text("RECORDER"),
        row.moment("RECORDED"));
  }

  private static Placed<HoldingEntry> entry(Row row) throws SQLException {
    HoldingEntry entry =
        new HoldingEntry(
            row.coded("KIND", EntryKind.class),
            new BigDecimal(row.text("QUANTITY")),
            row.text("DOCUMENT"),
            LocalDate.parse(row.text("DONE_ON")),
            row.text("HANDLER"),
            row.text("WITNESS"),
            row.text("STOREROOM"),
            row.text("REMARK"),
            row.count("ABOUT"),
            row.text("RECORDER"),
            row.moment("RECORDED"));
    return new Placed<>(row.text("HOLDING_ID"), 0, entry);
  }
}
