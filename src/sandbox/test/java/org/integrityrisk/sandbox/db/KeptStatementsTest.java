package org.integrityrisk.sandbox.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {
  private static final String INSERT = "INSERT INTO note VALUES (?)";
  private static final String ALL = "SELECT * FROM note ORDER BY content";

  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    JDBCDataSource source = new JDBCDataSource();
    source.setUrl("jdbc:hsqldb:mem:" + UUID.randomUUID());
    source.setUser("SA");
    connection = new KeptStatements(source).getConnection();
    execute("CREATE TABLE note (content VARCHAR(9))");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void insert(String content) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setString(1, content);
      statement.executeUpdate();
    }
  }

  private List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(ALL);
        ResultSet results = statement.executeQuery()) {
      while (results.next()) {
        rows.add(results.getString(1) + "/" + results.getMetaData().getColumnCount());
      }
    }
    return rows;
  }

  @Test
  void a_text_is_used_again_with_other_values() throws SQLException {
    insert("a");
    insert("b");
    assertThat(rows()).containsExactly("a/1", "b/1");
  }

  @Test
  void a_batch_that_was_not_run_is_forgotten() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setString(1, "never");
      statement.addBatch();
    }
    insert("a");
    assertThat(rows()).containsExactly("a/1");
  }

  @Test
  void batches_and_single_rows_take_turns() throws SQLException {
    for (String content : List.of("a", "b")) {
      insert(content);
      try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
        for (String more : List.of("1", "2")) {
          statement.setString(1, content + more);
          statement.addBatch();
        }
        assertThat(statement.executeBatch()).containsExactly(1, 1);
      }
    }
    assertThat(rows()).containsExactly("a/1", "a1/1", "a2/1", "b/1", "b1/1", "b2/1");
  }

  @Test
  void two_statements_of_one_text_do_not_share_their_values() throws SQLException {
    try (PreparedStatement one = connection.prepareStatement(INSERT);
        PreparedStatement other = connection.prepareStatement(INSERT)) {
      one.setString(1, "a");
      other.setString(1, "b");
      one.executeUpdate();
      other.executeUpdate();
    }
    assertThat(rows()).containsExactly("a/1", "b/1");
  }

  @Test
  void a_closed_statement_cannot_disturb_the_next_one() throws SQLException {
    PreparedStatement closed = connection.prepareStatement(INSERT);
    closed.close();
    closed.close();
    assertThat(closed.isClosed()).isTrue();
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> closed.setString(1, "x"));
  }

  @Test
  void a_changed_table_is_seen() throws SQLException {
    insert("a");
    assertThat(rows()).containsExactly("a/1");
    execute("ALTER TABLE note ADD COLUMN more VARCHAR(9)");
    assertThat(rows()).containsExactly("a/2");

    execute("DROP TABLE note");
    assertThatExceptionOfType(SQLException.class).isThrownBy(this::rows);
    execute("CREATE TABLE note (content VARCHAR(9))");
    assertThat(rows()).isEmpty();
  }

  @Test
  void more_texts_than_are_kept_all_work() throws SQLException {
    insert("a");
    for (int i = 0; i < 500; i++) {
      try (PreparedStatement statement = connection.prepareStatement("SELECT " + i + " FROM note");
          ResultSet results = statement.executeQuery()) {
        assertThat(results.next()).isTrue();
        assertThat(results.getInt(1)).isEqualTo(i);
      }
    }
    insert("b");
    assertThat(rows()).hasSize(2);
  }
}
