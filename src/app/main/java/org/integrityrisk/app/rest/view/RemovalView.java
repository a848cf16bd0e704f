package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.RemovalPreview;
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
  public static RemovalView planned(
      RemovalPreview preview,
      Function<SetupKind, String> kindName,
      Function<String, String> recordName) {
    Stream<ItemView> items =
        preview.items().stream()
            .map(
                item ->
                    item(
                        item.object(),
                        item.losses(),
                        item.keptForOthers() ? "keep" : "remove",
                        kindName));
    return new RemovalView(Stream.concat(items, records(preview, recordName)).toList());
  }

  /** Records that stand at no issue, each kind of which there are any. */
  private static Stream<ItemView> records(
      RemovalPreview preview, Function<String, String> recordName) {
    return preview.records().entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .sorted(Map.Entry.comparingByKey())
        .map(
            one ->
                new ItemView(
                    one.getKey(),
                    recordName.apply(one.getKey()),
                    preview.project(),
                    preview.project(),
                    "",
                    one.getValue(),
                    "remove"));
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
