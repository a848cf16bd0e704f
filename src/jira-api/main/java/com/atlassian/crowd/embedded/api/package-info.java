/** Groups of users. */
package com.atlassian.crowd.embedded.api;
