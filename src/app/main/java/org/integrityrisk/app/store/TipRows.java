package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.secret.SlowHash;
import org.integrityrisk.core.secret.WrappedKey;
import org.integrityrisk.core.tip.SealedPart;
import org.integrityrisk.core.tip.StoredReceipt;
import org.integrityrisk.core.tip.TipCard;
import org.integrityrisk.core.tip.TipOutcome;
import org.integrityrisk.core.tip.TipState;
import org.integrityrisk.core.tip.Tips;

/** How tips stand in their tables. */
final class TipRows {

  /** A new tip with everything that only the first row of it holds. */
  record Whole(TipCard card, WrappedKey key, StoredReceipt receipt) {}

  static final Table<Whole> TIPS =
      Table.<Whole>named("TIP")
          .key("TIP_ID", whole -> whole.card.id())
          .column("PROJECT_KEY", whole -> whole.card.project())
          .column("TIP_NUMBER", whole -> whole.card.number())
          .column("UNIT_CODE", whole -> whole.card.unit())
          .column("CHANNEL", whole -> whole.card.channel())
          .column("STATE", whole -> whole.card.state())
          .column("RECEIVED", whole -> whole.card.received())
          .column("DUE", whole -> whole.card.due())
          .column("VERSION_NUMBER", whole -> whole.card.version())
          .column("MASTER_KEY", whole -> whole.key.master())
          .column("WRAPPED_KEY", whole -> whole.key.sealed())
          .column("LOOKUP", whole -> whole.receipt.lookup())
          .column("ITERATIONS", whole -> whole.receipt.secret().iterations())
          .column("SALT", whole -> whole.receipt.secret().salt())
          .column("SECRET_HASH", whole -> whole.receipt.secret().hash())
          .column("FAILURES", whole -> whole.receipt.failures())
          .column("FAILURE_DAY", whole -> whole.receipt.failureDay())
          .column("ANNOUNCED", whole -> false);

  static final Table<SealedPart> PARTS =
      Table.<SealedPart>named("TIP_PART")
          .key("PLACE", part -> part.kind().code() + "/" + part.id())
          .column("TIP_ID", SealedPart::tip)
          .column("PART_ID", SealedPart::id)
          .column("KIND", SealedPart::kind)
          .column("SEALED", SealedPart::sealed);

  private TipRows() {}

  static TipCard card(Row row) throws SQLException {
    return new TipCard(
        row.text("TIP_ID"),
        row.text("TIP_NUMBER"),
        row.text("PROJECT_KEY"),
        row.text("UNIT_CODE"),
        row.text("CHANNEL"),
        row.coded("STATE", TipState::of),
        LocalDate.parse(row.text("RECEIVED")),
        row.optional("HANDLER"),
        row.optional("CLOSER"),
        row.date("TAKEN_UP"),
        row.date("CLOSED"),
        row.optional("OUTCOME").flatMap(TipOutcome::of),
        LocalDate.parse(row.text("DUE")),
        row.count("VERSION_NUMBER"));
  }

  static WrappedKey key(Row row) throws SQLException {
    return new WrappedKey(row.text("MASTER_KEY"), row.text("WRAPPED_KEY"));
  }

  static Tips.Keyed keyed(Row row) throws SQLException {
    return new Tips.Keyed(row.text("TIP_ID"), key(row));
  }

  static Tips.Found found(Row row) throws SQLException {
    SlowHash.Hashed hashed =
        new SlowHash.Hashed(row.count("ITERATIONS"), row.text("SALT"), row.text("SECRET_HASH"));
    StoredReceipt receipt =
        new StoredReceipt(
            row.text("LOOKUP"),
            hashed,
            row.count("FAILURES"),
            LocalDate.parse(row.text("FAILURE_DAY")));
    return new Tips.Found(row.text("TIP_ID"), receipt);
  }

  static SealedPart part(Row row) throws SQLException {
    return new SealedPart(
        row.text("PART_ID"),
        row.text("TIP_ID"),
        row.coded("KIND", SealedPart.Kind.class),
        row.text("SEALED"));
  }
}
