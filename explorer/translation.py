"""Words for the reader, in the language of the window.

English is what stands in the code. Everything else, and the plural forms of English, comes from the catalogues in
``assets/translations``, which ``make translations`` keeps in step with the code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from geo import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LANGUAGES: Final = {"en": "English", "az": "Azərbaycanca", "kk": "Қазақша", "ru": "Русский", "tr": "Türkçe"}
"""By code (BCP 47), each called as it calls itself."""
ENGLISH: Final = "en"

translate = QCoreApplication.translate
"""For words outside of a QObject, which has its own ``tr``; lupdate finds both by their names."""


def language_in_use(choice: str) -> str:
    """Return the language for a choice of one, or else the first of the system's that there is a catalogue for."""
    if choice in LANGUAGES:
        return choice
    spoken = (QLocale(name).bcp47Name().partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in spoken if language in LANGUAGES), ENGLISH)


def use_language(application: QApplication, language: str) -> None:
    """Speak a language from now on: what is made afterwards is made in it.

    Qt's own words (the buttons of its dialogs) come from its catalogues, where it has the language.
    """
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale(language))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own_folder = str(resources.asset("translations"))
    for name, folder in ((f"qtbase_{language}", qt_folder), (f"caspian_{language}", own_folder)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
