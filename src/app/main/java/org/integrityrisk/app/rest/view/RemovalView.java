package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.function.Function;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.RemovalItem;
import org.integrityrisk.app.install.SetupKind;

/** What a removal would take away, or what stayed after one. */
public record RemovalView(List<ItemView> items) {

  /**
   * One object.
   *
   * @param name its code, as its name in the host may have changed
   * @param count what goes with it, such as the issues of a project
   * @param action remove, or keep when others use it
   */
  public record ItemView(
      String kind,
      String kindName,
      String code,
      String name,
      String hostId,
      long count,
      String action) {}

  /** What would be removed. */
  public static RemovalView planned(List<RemovalItem> items, Function<SetupKind, String> kindName) {
    return new RemovalView(
        items.stream()
            .map(
                item ->
                    item(
                        item.object(),
                        item.losses(),
                        item.keptForOthers() ? "keep" : "remove",
                        kindName))
            .toList());
  }

  /** What stayed. */
  public static RemovalView done(List<HostObject> kept, Function<SetupKind, String> kindName) {
    return new RemovalView(kept.stream().map(object -> item(object, 0, "keep", kindName)).toList());
  }

  private static ItemView item(
      HostObject object, long count, String action, Function<SetupKind, String> kindName) {
    return new ItemView(
        object.kind().code(),
        kindName.apply(object.kind()),
        object.code(),
        object.code(),
        object.hostId(),
        count,
        action);
  }
}
