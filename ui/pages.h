#pragma once

namespace dutydesk {

class MainWindow;
class Shell;

/// The one list of all pages: makes them and puts them into the navigation in this order.
void addPages(MainWindow& window, Shell& shell);

} // namespace dutydesk
