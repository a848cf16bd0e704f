package org.integrityrisk.core.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;

/**
 * Views are kept for oneself or for all, changed by their owners, and never written over unseen.
 */
class KeepViewsTest {

  private static final ViewInput OWN = new ViewInput(" Gaps ", false, "level=1&measure=missing");
  private static final ViewInput SHARED = new ViewInput("Gaps", true, "level=1");

  private final World world = new World("market-regulator");
  private final AtomicInteger last = new AtomicInteger();
  private final KeepViews keep =
      new KeepViews(
          new MemoryViews(),
          world::organisation,
          world.actors,
          world.town,
          new Audit(world.store.auditTrail(), world.clock),
          () -> "v" + last.incrementAndGet());

  @Test
  void isFoundByItsOwnerOrByAllWhoSeeTheProject() {
    String own = add("window-clerk", OWN);
    String shared = add("window-clerk", SHARED);

    assertThat(names("window-clerk")).containsExactly(own, shared);
    assertThat(names("cashier")).containsExactly(shared);
    assertThat(keep.all("window-clerk", World.PROJECT).get(0).view().name()).isEqualTo("Gaps");
    refused(() -> keep.all("stranger", World.PROJECT)).as(NOT_FOUND, "access.not-found");
    refused(() -> add("stranger", OWN)).as(NOT_FOUND, "access.not-found");
  }

  @Test
  void isChangedByItsOwnerAndTidiedUpByTheOffice() {
    String own = add("window-clerk", OWN);
    String shared = add("window-clerk", SHARED);

    refused(() -> keep.change("cashier", own, 1, SHARED)).as(NOT_FOUND, "access.not-found");
    refused(() -> keep.change("cashier", shared, 1, OWN)).as(FORBIDDEN, "access.forbidden");
    refused(() -> keep.remove("secretary", own, 1)).as(NOT_FOUND, "access.not-found");
    keep.remove("secretary", shared, 1);
    keep.change("window-clerk", own, 1, SHARED);

    assertThat(names("cashier")).containsExactly(own);
  }

  @Test
  void isNeverWrittenOverUnseen() {
    String id = add("window-clerk", SHARED);
    assertThat(keep.change("window-clerk", id, 1, OWN).view().version()).isEqualTo(2);

    refused(() -> keep.change("window-clerk", id, 1, SHARED))
        .as(CONFLICT, "saved-view.changed-meanwhile");
    refused(() -> keep.remove("window-clerk", id, 1)).as(CONFLICT, "saved-view.changed-meanwhile");
    keep.remove("window-clerk", id, 2);
    assertThat(names("window-clerk")).isEmpty();
  }

  @Test
  void hasANameAndIsNotTooLong() {
    refused(() -> add("window-clerk", new ViewInput(" ", false, "")))
        .as(INVALID, "saved-view.name-required");
    refused(() -> add("window-clerk", new ViewInput("n".repeat(101), false, "")))
        .as(INVALID, "saved-view.name-too-long");
    refused(() -> add("window-clerk", new ViewInput("n", false, "q".repeat(2001))))
        .as(INVALID, "saved-view.query-too-long");
  }

  @Test
  void everyWriteIsKeptInTheAuditTrail() {
    String id = add("window-clerk", SHARED);
    keep.change("window-clerk", id, 1, OWN);
    keep.remove("window-clerk", id, 2);

    assertThat(world.store.actionsOn(id))
        .containsExactly("saved-view.add", "saved-view.change", "saved-view.remove");
  }

  private String add(String user, ViewInput input) {
    return keep.add(user, World.PROJECT, input).view().id();
  }

  private List<String> names(String user) {
    return keep.all(user, World.PROJECT).stream().map(one -> one.view().id()).toList();
  }
}
