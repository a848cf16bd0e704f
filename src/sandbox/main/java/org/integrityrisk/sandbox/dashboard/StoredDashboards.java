package org.integrityrisk.sandbox.dashboard;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.sandbox.entity.EntityStore;
import org.integrityrisk.sandbox.entity.Stored;
import org.integrityrisk.sandbox.page.Dashboards;

/** The dashboards and their items. Who may do what is asked before. */
final class StoredDashboards implements Dashboards {
  private final EntityStore store;
  private final UserManager users;
  private final Sharing sharing;

  StoredDashboards(EntityStore store, UserManager users, Sharing sharing) {
    this.store = store;
    this.users = users;
    this.sharing = sharing;
  }

  @Override
  public List<PortalPage> visibleTo(ApplicationUser user) {
    return store.read().all(DashboardData.class).stream()
        .filter(stored -> sharing.mayView(user, stored.data()))
        .sorted(Comparator.comparing(stored -> !sharing.isOwner(user, stored.data())))
        .map(this::page)
        .toList();
  }

  List<PortalPage> ownedBy(ApplicationUser user) {
    return store.read().all(DashboardData.class).stream()
        .filter(stored -> sharing.isOwner(user, stored.data()))
        .map(this::page)
        .toList();
  }

  Optional<Stored<DashboardData>> find(Long id) {
    return id == null ? Optional.empty() : store.read().find(DashboardData.class, id);
  }

  PortalPage create(PortalPage page) {
    return page(store.add(data(page)));
  }

  void delete(long id) {
    store.change(
        () -> {
          DashboardData dashboard = store.get(DashboardData.class, id);
          dashboard
              .columns()
              .forEach(ids -> ids.forEach(item -> store.remove(ItemData.class, item)));
          store.remove(DashboardData.class, id);
        });
  }

  /** The items of the dashboard by column and row. */
  List<PortletConfiguration> items(long dashboard) {
    List<PortletConfiguration> items = new ArrayList<>();
    List<List<Long>> columns = store.get(DashboardData.class, dashboard).columns();
    for (int column = 0; column < columns.size(); column++) {
      for (int row = 0; row < columns.get(column).size(); row++) {
        items.add(item(columns.get(column).get(row), column, row));
      }
    }
    return items;
  }

  /** Adds an item, and gives its id. */
  long addItem(long dashboard, int column, int row, ItemData item) {
    return store.change(
        () -> {
          long id = store.add(item).id();
          store.update(DashboardData.class, dashboard, data -> data.withItem(id, column, row));
          return id;
        });
  }

  @Override
  public Optional<PortalPage> pageOf(long itemId) {
    return holderOf(itemId).map(this::page);
  }

  @Override
  public Optional<PortletConfiguration> item(long itemId) {
    return holderOf(itemId).stream()
        .flatMap(stored -> items(stored.id()).stream())
        .filter(item -> item.getId() == itemId)
        .findFirst();
  }

  @Override
  public void savePreferences(long itemId, Map<String, String> preferences) {
    if (holderOf(itemId).isPresent()) {
      store.update(ItemData.class, itemId, item -> item.withPreferences(preferences));
    }
  }

  @Override
  public void removeItem(long itemId) {
    store.change(
        () -> {
          store.updateAll(DashboardData.class, data -> data.withoutItem(itemId));
          store.remove(ItemData.class, itemId);
        });
  }

  PortalPage page(Stored<DashboardData> stored) {
    DashboardData data = stored.data();
    Set<SharePermission> shares =
        data.shares().stream()
            .map(StoredDashboards::permission)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new PortalPage.Builder()
        .id(stored.id())
        .name(data.name())
        .description(data.description())
        .owner(users.getUserByKey(data.owner()))
        .permissions(new SharedEntity.SharePermissions(shares))
        .build();
  }

  private Optional<Stored<DashboardData>> holderOf(long itemId) {
    return store.read().all(DashboardData.class).stream()
        .filter(stored -> stored.data().holds(itemId))
        .findFirst();
  }

  private PortletConfiguration item(long id, int column, int row) {
    return new StoredItem(new Stored<>(id, store.get(ItemData.class, id)), column, row);
  }

  private static DashboardData data(PortalPage page) {
    List<Share> shares =
        page.getPermissions().getPermissionSet().stream().map(StoredDashboards::share).toList();
    return new DashboardData(
        page.getName(), text(page.getDescription()), page.getOwner().getKey(), shares, List.of());
  }

  private static Share share(SharePermission permission) {
    return new Share(permission.getType().get(), text(permission.getParam1()));
  }

  private static SharePermission permission(Share share) {
    return new SharePermissionImpl(
        new ShareType.Name(share.type()),
        share.parameter().isEmpty() ? null : share.parameter(),
        null);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
