package org.integrityrisk.sandbox.jql;

import java.util.List;
import org.integrityrisk.sandbox.issue.FieldKind;

/** Where the values of a field are stored. */
sealed interface Target {

  /** Issues for which the condition holds; {@code {c}} in its text stands for the column. */
  Sql matching(Sql condition);

  /** Issues with one of the values; there is at least one. */
  default Sql among(List<?> stored) {
    return matching(
        stored.get(0) instanceof Long
            ? Sql.inNumbers("{c}", stored.stream().map(Long.class::cast).toList())
            : Sql.in("{c}", stored));
  }

  /** Issues that have a value. */
  Sql present();

  /** What has to be joined to sort by the values; the alias is free for it. */
  default String sortJoin(String alias) {
    return "";
  }

  /** An expression to sort by. */
  String sortExpression(String alias);

  /** A column of the issue itself. */
  record IssueColumn(String column) implements Target {
    @Override
    public Sql matching(Sql condition) {
      return new Sql(condition.text().replace("{c}", column), condition.arguments());
    }

    @Override
    public Sql present() {
      return Sql.of(column + " IS NOT NULL");
    }

    @Override
    public String sortExpression(String alias) {
      return column;
    }
  }

  /**
   * A column of the values of a custom field.
   *
   * @param single true when an issue has one value at most
   */
  record FieldColumn(long fieldId, String column, boolean single) implements Target {
    @Override
    public Sql matching(Sql condition) {
      return new Sql(condition.text().replace("{c}", "v." + column), condition.arguments())
          .within("i.id IN (SELECT v.issue_id FROM " + own() + " AND ", ")");
    }

    /** Texts are found by their hash, which has an index: texts of any length cannot have one. */
    @Override
    public Sql among(List<?> stored) {
      if (!column.equals(FieldKind.TEXT.column())) {
        return Target.super.among(stored);
      }
      List<Long> hashes = stored.stream().map(text -> (long) text.hashCode()).toList();
      return matching(Sql.in("{c}", stored).and(Sql.inNumbers("v.text_hash", hashes)));
    }

    @Override
    public Sql present() {
      return Sql.of("i.id IN (SELECT v.issue_id FROM " + own() + ")");
    }

    @Override
    public String sortExpression(String alias) {
      return single
          ? alias + "." + column
          : "(SELECT MIN(v." + column + ") FROM " + own() + " AND v.issue_id = i.id)";
    }

    @Override
    public String sortJoin(String alias) {
      return single
          ? " LEFT JOIN issue_value %s ON %s.issue_id = i.id AND %s.field_id = %d"
              .formatted(alias, alias, alias, fieldId)
          : "";
    }

    private String own() {
      return "issue_value v WHERE v.field_id = " + fieldId;
    }
  }

  /** The texts of the comments. */
  record Comments() implements Target {
    @Override
    public Sql matching(Sql condition) {
      return new Sql(condition.text().replace("{c}", "c.body"), condition.arguments())
          .within("i.id IN (SELECT c.issue_id FROM issue_comment c WHERE ", ")");
    }

    @Override
    public Sql present() {
      return Sql.of("i.id IN (SELECT c.issue_id FROM issue_comment c)");
    }

    @Override
    public String sortExpression(String alias) {
      return "i.id";
    }
  }
}
