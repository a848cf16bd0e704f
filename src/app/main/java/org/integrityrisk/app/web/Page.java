package org.integrityrisk.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The app's own pages, in the order of the navigation. */
enum Page {
  MY_WORK("my-work", "", Area.WORK, Audience.USERS, true),
  FILE("file", "/file", Area.WORK, Audience.WHOLE_PROJECT, true),
  NOTICES("notices", "/notices", Area.WORK, Audience.USERS, false),
  NOTICE_LEDGER("notice-ledger", "/notice-ledger", Area.WORK, Audience.BY_LINK, true),
  REGISTER("register", "/register", Area.POINTS, Audience.USERS, true),
  HEAT_MAP("heat-map", "/heat-map", Area.POINTS, Audience.USERS, true),
  COMPARISON("comparison", "/comparison", Area.POINTS, Audience.USERS, true),
  MEETING("meeting", "/meeting", Area.POINTS, Audience.WHOLE_PROJECT, true),
  PUBLICITY("publicity", "/publicity", Area.POINTS, Audience.USERS, false),
  FILINGS("filings", "/filings", Area.POINTS, Audience.WHOLE_PROJECT, true),
  POST_GRADES("post-grades", "/post-grades", Area.POINTS, Audience.BY_LINK, true),
  SUPERVISION("supervision", "/supervision", Area.CONTROL, Audience.USERS, true),
  MEASURES("measures", "/measures", Area.CONTROL, Audience.USERS, true),
  QUALITY("quality", "/quality", Area.CONTROL, Audience.WHOLE_PROJECT, true),
  WARNINGS("warnings", "/warnings", Area.WARNINGS, Audience.USERS, true),
  DEPLOYMENTS("deployments", "/deployments", Area.WARNINGS, Audience.WHOLE_PROJECT, true),
  SCREENING("screening", "/screening", Area.WARNINGS, Audience.WHOLE_PROJECT, true),
  SLIPS("slips", "/slips", Area.CONTROL, Audience.WHOLE_PROJECT, true),
  HOLDINGS("holdings", "/holdings", Area.CONTROL, Audience.WHOLE_PROJECT, true),
  TIPS("tips", "/tips", Area.WARNINGS, Audience.TIP_READERS, true),
  POWERS("powers", "/powers", Area.BASICS, Audience.USERS, true),
  ORGANISATION("organisation", "/organisation", Area.BASICS, Audience.USERS, false),
  CALENDAR("calendar", "/calendar", Area.BASICS, Audience.USERS, false),
  IMPORT("import", "/import", Area.BASICS, Audience.USERS, false),
  AUDIT("audit", "/audit", Area.BASICS, Audience.OFFICE, false),
  ADMIN("admin", "/admin", Area.ADMINISTRATION, Audience.ADMINISTRATORS, false),
  REGIME("regime", "/regime", Area.ADMINISTRATION, Audience.ADMINISTRATORS, false),
  TIP_SETTINGS(
      "tip-settings", "/tip-settings", Area.ADMINISTRATION, Audience.ADMINISTRATORS, false),
  SELF_CHECK("self-check", "/self-check", Area.ADMINISTRATION, Audience.ADMINISTRATORS, false);

  /** What pages have in common for those who look for one; the order is that of the navigation. */
  enum Area {
    /** What everybody does every day. */
    WORK,
    /** Risk points from review to register. */
    POINTS,
    /** Measures and graded supervision. */
    CONTROL,
    /** Early warnings and what leads to them. */
    WARNINGS,
    /** What everything else rests on. */
    BASICS,
    /** What the administrators of the host do; not in the navigation. */
    ADMINISTRATION;

    /** The pages in it that are made for one of these audiences. */
    List<Page> pages(Set<Audience> audiences) {
      return Arrays.stream(Page.values())
          .filter(page -> page.area == this && audiences.contains(page.audience))
          .toList();
    }

    String titleKey() {
      return "integrity-risk.web.area." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who may open a page; what it shows is checked again by the REST interface. */
  enum Audience {
    USERS,
    /** Users, except those who see but some units of the projects there are, as superiors do. */
    WHOLE_PROJECT,
    /** Users, by a link of another page: few regimes have what it shows. */
    BY_LINK,
    /** Those who record and handle tips. */
    TIP_READERS,
    /** The office that runs the work, and administrators. */
    OFFICE,
    ADMINISTRATORS
  }

  private static final String ROOT = "/integrity-risk";

  private final String code;
  private final String path;
  private final Area area;
  private final Audience audience;
  private final boolean needsProject;

  Page(String code, String path, Area area, Audience audience, boolean needsProject) {
    this.code = code;
    this.path = path;
    this.area = area;
    this.audience = audience;
    this.needsProject = needsProject;
  }

  /** The page at a path below the servlet root, as {@code /integrity-risk/file}. */
  static Optional<Page> at(String pathInfo) {
    String path = pathInfo.endsWith("/") ? pathInfo.substring(0, pathInfo.length() - 1) : pathInfo;
    return Arrays.stream(values()).filter(page -> path.equals(ROOT + page.path)).findFirst();
  }

  Area area() {
    return area;
  }

  /** Names the script, the web resource {@code page-…} and the message {@code …page.…}. */
  String code() {
    return code;
  }

  String address(String contextPath) {
    return contextPath + "/plugins/servlet" + ROOT + path;
  }

  String titleKey() {
    return "integrity-risk.web.page." + code;
  }

  boolean forAdministrators() {
    return audience == Audience.ADMINISTRATORS;
  }

  boolean needsProject() {
    return needsProject;
  }
}
