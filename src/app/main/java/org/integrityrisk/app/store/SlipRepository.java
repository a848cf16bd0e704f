package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.Trails.Placed;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.slip.EntryKind;
import org.integrityrisk.core.slip.Slip;
import org.integrityrisk.core.slip.SlipEntry;
import org.integrityrisk.core.slip.SlipHead;
import org.integrityrisk.core.slip.SlipStep;
import org.integrityrisk.core.slip.Slips;
import org.springframework.stereotype.Component;

/** The trace slips in the database; each is read with its trail. */
@Component
public class SlipRepository implements Slips {

  private static final Table<SlipHead> HEADS =
      Table.<SlipHead>named("SLIP")
          .key("SLIP_ID", SlipHead::id)
          .column("PROJECT_KEY", SlipHead::project)
          .column("TITLE", SlipHead::title)
          .column("REFERENCE", SlipHead::reference)
          .column("DEPARTMENT", SlipHead::department)
          .column("POWER", SlipHead::power)
          .column("STEPS", head -> steps(head.steps()))
          .column("CREATOR", SlipHead::creator)
          .column("CREATOR_NAME", SlipHead::creatorName)
          .column("CREATED", SlipHead::created);

  private static final Table<Placed<SlipEntry>> ENTRIES =
      Table.<Placed<SlipEntry>>named("SLIP_ENTRY")
          .key("PLACE", Placed::key)
          .column("SLIP_ID", Placed::of)
          .column("KIND", placed -> placed.entry().kind())
          .column("USER_KEY", placed -> placed.entry().user())
          .column("USER_NAME", placed -> placed.entry().name())
          .column("GIVEN", placed -> placed.entry().time())
          .column("WORDS", placed -> placed.entry().text())
          .column("STEP_PLACE", placed -> placed.entry().step())
          .column("NEXT_HANDLER", placed -> placed.entry().next())
          .column("DUE", placed -> placed.entry().due())
          .column("ABOUT", placed -> placed.entry().about());

  private static final Trails<SlipHead, SlipEntry, Slip> TRAILS =
      new Trails<>(
          HEADS,
          SlipRepository::head,
          SlipHead::id,
          ENTRIES,
          SlipRepository::entry,
          "SLIP_ID",
          Slip::new);

  private final Database database;

  public SlipRepository(Database database) {
    this.database = database;
  }

  @Override
  public void open(SlipHead head, SlipEntry first) {
    database.write(
        session -> {
          HEADS.insert(session, head);
          ENTRIES.insert(session, new Placed<>(head.id(), 0, first));
          return head;
        });
  }

  @Override
  public Optional<Slip> find(String id) {
    return TRAILS.find(database, id);
  }

  @Override
  public List<Slip> all(List<String> ids) {
    return TRAILS.all(database, ids);
  }

  @Override
  public boolean append(String id, int known, SlipEntry entry) {
    return TRAILS.append(database, id, known, entry);
  }

  /** Name and time limit in turn; an empty text where there is no limit. */
  private static String steps(List<SlipStep> steps) {
    List<String> cells = new ArrayList<>();
    for (SlipStep step : steps) {
      cells.add(step.name());
      cells.add(step.workingDays().map(String::valueOf).orElse(""));
    }
    return Json.of(cells);
  }

  private static List<SlipStep> steps(String json) {
    List<String> cells = Json.list(json);
    List<SlipStep> steps = new ArrayList<>();
    for (int cell = 0; cell < cells.size(); cell += 2) {
      Optional<Integer> days =
          Optional.of(cells.get(cell + 1)).filter(text -> !text.isEmpty()).map(Integer::valueOf);
      steps.add(new SlipStep(cells.get(cell), days));
    }
    return steps;
  }

  private static SlipHead head(Row row) throws SQLException {
    return new SlipHead(
        row.text("SLIP_ID"),
        row.text("PROJECT_KEY"),
        row.text("TITLE"),
        row.text("REFERENCE"),
        row.text("DEPARTMENT"),
        row.text("POWER"),
        steps(row.text("STEPS")),
        row.text("CREATOR"),
        row.text("CREATOR_NAME"),
        row.moment("CREATED"));
  }

  private static Placed<SlipEntry> entry(Row row) throws SQLException {
    SlipEntry entry =
        new SlipEntry(
            row.coded("KIND", EntryKind.class),
            row.text("USER_KEY"),
            row.text("USER_NAME"),
            row.moment("GIVEN"),
            row.text("WORDS"),
            row.count("STEP_PLACE"),
            row.text("NEXT_HANDLER"),
            row.date("DUE"),
            row.count("ABOUT"));
    return new Placed<>(row.text("SLIP_ID"), 0, entry);
  }
}
