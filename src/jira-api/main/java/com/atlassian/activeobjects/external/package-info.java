/** Storage of an app's entities. */
package com.atlassian.activeobjects.external;
