package org.integrityrisk.sandbox.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseTest {
  private static final String INSERT = "INSERT INTO note (content) VALUES (?)";

  private final TestDatabase test = new TestDatabase();
  private final Database database = test.database();

  @BeforeEach
  void create() {
    database.update(
        "CREATE TABLE note (id "
            + database.dialect().identity()
            + ", content "
            + database.dialect().text()
            + ", written TIMESTAMP, UNIQUE (content))");
  }

  @AfterEach
  void close() {
    test.close();
  }

  private List<String> contents() {
    return database.query("SELECT content FROM note ORDER BY id", row -> row.getString(1));
  }

  @Test
  void an_insert_gives_the_new_id() {
    long first = database.insert(INSERT, "一");
    assertThat(database.insert(INSERT, "二")).isEqualTo(first + 1);
    assertThat(
            database.first("SELECT content FROM note WHERE id = ?", row -> row.getString(1), first))
        .contains("一");
  }

  @Test
  void an_update_gives_the_new_number() {
    long id = database.insert(INSERT, "一");
    assertThat(database.changed("id", "UPDATE note SET id = id + 10 WHERE content = ?", "一"))
        .isEqualTo(id + 10);
  }

  @Test
  void a_batch_inserts_all_rows() {
    database.batch(INSERT, List.of(new Object[] {"a"}, new Object[] {"b"}));
    database.batch(INSERT, List.of());
    assertThat(contents()).containsExactly("a", "b");
  }

  @Test
  void optional_and_time_values_are_taken() {
    Instant time = Instant.parse("2026-11-22T01:02:03Z");
    database.update("INSERT INTO note (content, written) VALUES (?, ?)", Optional.empty(), time);
    assertThat(database.query("SELECT written FROM note", row -> row.getTimestamp(1).toInstant()))
        .containsExactly(time);
  }

  @Test
  void no_value_can_be_told_with_its_type() {
    database.batch(
        INSERT, List.of(new Object[] {"a"}, new Object[] {new TypedNull(Types.VARCHAR)}));
    assertThat(database.count("SELECT COUNT(*) FROM note WHERE content IS NULL")).isEqualTo(1);
  }

  @Test
  void an_exception_rolls_everything_of_the_transaction_back() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                database.inTransaction(
                    () -> {
                      database.insert(INSERT, "outer");
                      database.inTransaction(() -> database.insert(INSERT, "joined"));
                      throw new IllegalStateException();
                    }));
    assertThat(contents()).isEmpty();
  }

  @Test
  void a_new_transaction_stays_when_the_outer_one_fails() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                database.inTransaction(
                    () -> {
                      database.inNewTransaction(() -> database.insert(INSERT, "kept"));
                      throw new IllegalStateException();
                    }));
    assertThat(contents()).containsExactly("kept");
  }

  @Test
  void who_borrows_the_connection_of_a_transaction_cannot_end_it() {
    database.inTransaction(
        () -> {
          database.insert(INSERT, "first");
          try (var connection = database.dataSource().getConnection()) {
            connection.rollback();
          } catch (java.sql.SQLException e) {
            throw new DatabaseException(e);
          }
        });
    assertThat(contents()).containsExactly("first");
  }

  @Test
  void a_double_value_is_told_apart_from_other_faults() {
    database.insert(INSERT, "once");
    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> database.insert(INSERT, "once"))
        .matches(DatabaseException::isDuplicate);
    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> database.update("DELETE FROM nothing"))
        .matches(fault -> !fault.isDuplicate());
  }

  @Test
  void statements_are_counted() {
    SqlCount.reset();
    database.insert(INSERT, "a");
    database.count("SELECT COUNT(*) FROM note");
    assertThat(SqlCount.current()).isEqualTo(2);
  }
}
