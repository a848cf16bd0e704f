package org.integrityrisk.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.audit.AuditEvent;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;

class ChooseMailsTest {

  private final Map<String, MailWish> kept = new HashMap<>();
  private final World world = new World("market-regulator");
  private final ChooseMails choosing =
      new ChooseMails(wishes(), new Audit(world.store.auditTrail(), world.clock));

  @Test
  void aChoiceIsKeptAndStandsInTheAuditTrail() {
    choosing.choose("head", MailWish.OFF);

    assertThat(kept).containsEntry("head", MailWish.OFF);
    assertThat(written())
        .extracting(AuditEvent::action, AuditEvent::actor, AuditEvent::object)
        .containsExactly(tuple("notice.wish", "head", "head"));
    assertThat(written().get(0).before()).contains("at-once");
    assertThat(written().get(0).after()).contains("off");
  }

  @Test
  void choosingTheSameAgainIsNoChange() {
    choosing.choose("head", MailWish.AT_ONCE);

    assertThat(written()).isEmpty();
  }

  private List<AuditEvent> written() {
    return world.store.auditTrail().from(1, 9).stream().map(AuditEntry::event).toList();
  }

  private MailWishes wishes() {
    return new MailWishes() {
      @Override
      public MailWish of(String user) {
        return kept.getOrDefault(user, MailWish.AT_ONCE);
      }

      @Override
      public void keep(String user, MailWish wish) {
        kept.put(user, wish);
      }
    };
  }
}
