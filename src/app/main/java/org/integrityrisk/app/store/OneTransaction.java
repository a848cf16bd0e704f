package org.integrityrisk.app.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.function.Supplier;
import org.integrityrisk.core.journal.OnePiece;
import org.springframework.stereotype.Component;

/**
 * A transaction of the host around a step, so that a few hundred changes are kept by one commit and
 * not by one each, and a scope in which the organisation and the like are read once.
 */
@Component
public class OneTransaction implements OnePiece {

  private final TransactionTemplate transactions;
  private final WorkScope scope;

  public OneTransaction(@ComponentImport TransactionTemplate transactions, WorkScope scope) {
    this.transactions = transactions;
    this.scope = scope;
  }

  @Override
  public <T> T of(Supplier<T> work) {
    return scope.during(() -> transactions.execute(work::get));
  }
}
