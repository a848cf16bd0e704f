package org.integrityrisk.app.issue;

import java.util.UUID;
import org.integrityrisk.core.journal.Ids;
import org.springframework.stereotype.Component;

/** Random ids, which no two nodes ever give alike. */
@Component
public final class RandomIds implements Ids {
  @Override
  public String next() {
    return UUID.randomUUID().toString();
  }
}
