/** Look of dashboards. */
package com.atlassian.gadgets.dashboard;
