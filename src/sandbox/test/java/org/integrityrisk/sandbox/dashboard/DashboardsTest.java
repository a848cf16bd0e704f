package org.integrityrisk.sandbox.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.sandbox.config.ConfiguredHost;
import org.integrityrisk.sandbox.page.Dashboards;
import org.junit.jupiter.api.Test;

class DashboardsTest {
  private final ConfiguredHost host = ConfiguredHost.empty();
  private final PortalPageService service = host.get(PortalPageService.class);
  private final PortletConfigurationManager items = host.get(PortletConfigurationManager.class);
  private final Dashboards dashboards = host.get(Dashboards.class);
  private final ApplicationUser staff = host.newUser("staff", "people");
  private final ApplicationUser guest = host.newUser("guest");

  private static JiraServiceContext by(ApplicationUser user) {
    return new JiraServiceContextImpl(user);
  }

  private PortalPage create(ApplicationUser owner, String name, SharePermissions shares) {
    PortalPage page = new PortalPage.Builder().name(name).owner(owner).permissions(shares).build();
    return service.createPortalPage(by(owner), page);
  }

  private static SharePermissions share(ShareType.Name type, String parameter) {
    return new SharePermissions(Set.of(new SharePermissionImpl(type, parameter, null)));
  }

  private PortletConfiguration add(PortalPage page, int column, int row, String module) {
    return items.addDashBoardItem(
        page.getId(),
        column,
        row,
        Option.none(),
        Color.color1,
        Map.of("project", "IR"),
        Option.some(new ModuleCompleteKey("app", module)));
  }

  private List<String> places(PortalPage page) {
    return items.getByPortalPage(page.getId()).stream()
        .map(
            item ->
                item.getCompleteModuleKey().get().getModuleKey() + item.getColumn() + item.getRow())
        .toList();
  }

  @Test
  void privateDashboardIsItsOwnersOnly() {
    PortalPage page = create(staff, "mine", SharePermissions.PRIVATE);

    assertThat(dashboards.visibleTo(staff)).extracting(PortalPage::getId).contains(page.getId());
    assertThat(dashboards.visibleTo(guest)).isEmpty();
    assertThat(service.getPortalPage(by(guest), page.getId())).isNull();
  }

  @Test
  void sharedDashboardIsSeenByThoseItIsSharedWith() {
    Project project = host.newProject("IR");
    PermissionSchemeManager schemes = host.get(PermissionSchemeManager.class);
    schemes.addSchemeToProject(
        project,
        schemes.createSchemeAndEntities(
            new Scheme(
                null,
                "PermissionScheme",
                "Own",
                "",
                List.of(new SchemeEntity("user", "guest", ProjectPermissions.BROWSE_PROJECTS)))));
    create(host.admin(), "all", share(ShareType.Name.AUTHENTICATED, null));
    create(host.admin(), "people", share(ShareType.Name.GROUP, "people"));
    create(host.admin(), "project", share(ShareType.Name.PROJECT, project.getId().toString()));

    assertThat(dashboards.visibleTo(staff))
        .extracting(PortalPage::getName)
        .containsExactly("all", "people");
    assertThat(dashboards.visibleTo(guest))
        .extracting(PortalPage::getName)
        .containsExactly("all", "project");
    assertThat(dashboards.visibleTo(null)).isEmpty();
  }

  @Test
  void dashboardsOfDeletedProjectsCanStillBeListed() {
    create(host.admin(), "project", share(ShareType.Name.PROJECT, "4711"));

    assertThat(dashboards.visibleTo(staff)).isEmpty();
  }

  @Test
  void namesAreUniqueForAnOwner() {
    create(staff, "mine", SharePermissions.PRIVATE);
    JiraServiceContext context = by(staff);

    boolean valid =
        service.validateForCreate(
            context, new PortalPage.Builder().name("Mine").owner(staff).build());

    assertThat(valid).isFalse();
    assertThat(context.getErrorCollection().getErrors()).containsKey("portalPageName");
    assertThat(create(guest, "mine", SharePermissions.PRIVATE)).isNotNull();
  }

  @Test
  void nobodyCreatesDashboardsForOthers() {
    PortalPage page = new PortalPage.Builder().name("other").owner(guest).build();

    assertThat(service.createPortalPage(by(staff), page)).isNull();
    assertThat(service.createPortalPage(by(null), page)).isNull();
  }

  @Test
  void itemsPushOthersDownAndCloseGaps() {
    PortalPage page = create(staff, "mine", SharePermissions.PRIVATE);
    add(page, 0, 0, "a");
    PortletConfiguration b = add(page, 0, 0, "b");
    add(page, 1, 5, "c");

    assertThat(places(page)).containsExactly("b00", "a01", "c10");
    dashboards.removeItem(b.getId());
    assertThat(places(page)).containsExactly("a00", "c10");
  }

  @Test
  void preferencesAreReplacedAlsoOnAnotherNode() {
    PortalPage page = create(staff, "mine", SharePermissions.PRIVATE);
    PortletConfiguration item = add(page, 0, 0, "a");

    dashboards.savePreferences(item.getId(), Map.of("unit", "东城"));

    Dashboards other = host.otherNode().get(Dashboards.class);
    assertThat(other.item(item.getId()).orElseThrow().getUserPrefs())
        .containsExactly(Map.entry("unit", "东城"));
    assertThat(other.pageOf(item.getId()).orElseThrow().getId()).isEqualTo(page.getId());
  }

  @Test
  void ownersAndAdministratorsDelete() {
    PortalPage page = create(staff, "mine", SharePermissions.PRIVATE);
    PortletConfiguration item = add(page, 0, 0, "a");

    assertThat(service.validateForDelete(by(guest), page.getId())).isFalse();
    service.deletePortalPage(by(guest), page.getId());
    assertThat(dashboards.item(item.getId())).isPresent();
    service.deletePortalPage(by(host.admin()), page.getId());

    assertThat(dashboards.item(item.getId())).isEmpty();
    assertThat(service.getOwnedPortalPages(staff)).isEmpty();
  }

  @Test
  void openSocialGadgetsAreAnError() {
    PortalPage page = create(staff, "mine", SharePermissions.PRIVATE);

    assertThatThrownBy(
            () ->
                items.addDashBoardItem(
                    page.getId(), 0, 0, Option.none(), Color.color1, Map.of(), Option.none()))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
