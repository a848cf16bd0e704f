package org.integrityrisk.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The app's own pages, in the order of the navigation. */
enum Page {
  MY_WORK("my-work", "", Audience.USERS, true),
  FILE("file", "/file", Audience.USERS, true),
  REGISTER("register", "/register", Audience.USERS, true),
  HEAT_MAP("heat-map", "/heat-map", Audience.USERS, true),
  MEETING("meeting", "/meeting", Audience.USERS, true),
  PUBLICITY("publicity", "/publicity", Audience.USERS, false),
  FILINGS("filings", "/filings", Audience.USERS, true),
  POWERS("powers", "/powers", Audience.USERS, true),
  ORGANISATION("organisation", "/organisation", Audience.USERS, false),
  CALENDAR("calendar", "/calendar", Audience.USERS, false),
  POST_GRADES("post-grades", "/post-grades", Audience.BY_LINK, true),
  IMPORT("import", "/import", Audience.USERS, false),
  ADMIN("admin", "/admin", Audience.ADMINISTRATORS, false),
  REGIME("regime", "/regime", Audience.ADMINISTRATORS, false),
  SELF_CHECK("self-check", "/self-check", Audience.ADMINISTRATORS, false);

  /** Who may open a page; what it shows is checked again by the REST interface. */
  enum Audience {
    USERS,
    /** Users, by a link of another page: few regimes have what it shows. */
    BY_LINK,
    ADMINISTRATORS
  }

  private static final String ROOT = "/integrity-risk";

  private final String code;
  private final String path;
  private final Audience audience;
  private final boolean needsProject;

  Page(String code, String path, Audience audience, boolean needsProject) {
    this.code = code;
    this.path = path;
    this.audience = audience;
    this.needsProject = needsProject;
  }

  /** The page at a path below the servlet root, as {@code /integrity-risk/file}. */
  static Optional<Page> at(String pathInfo) {
    String path = pathInfo.endsWith("/") ? pathInfo.substring(0, pathInfo.length() - 1) : pathInfo;
    return Arrays.stream(values()).filter(page -> path.equals(ROOT + page.path)).findFirst();
  }

  static List<Page> forEveryone() {
    return Arrays.stream(values()).filter(page -> page.audience == Audience.USERS).toList();
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
