package org.integrityrisk.sandbox.db;

import java.sql.SQLException;

/** Work on a database object. */
@FunctionalInterface
interface SqlFunction<A, B> {
  B apply(A argument) throws SQLException;
}
