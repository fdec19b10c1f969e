<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ArticleCard</name>
    <message>
        <source>Article: {title}</source>
        <translation>Makale: {title}</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Makalede göster</translation>
    </message>
    <message>
        <source>Show in the article: paragraph {number}</source>
        <translation>Makalede göster: paragraf {number}</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>New article</source>
        <translation>Yeni makale</translation>
    </message>
    <message>
        <source>Edit the article</source>
        <translation>Makaleyi düzenle</translation>
    </message>
    <message>
        <source>“{name}” was not added yet: press Enter, or choose an article of the list.</source>
        <translation>“{name}” henüz eklenmedi: Enter’a basın ya da listeden bir makale seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s). The text itself stays with you.</source>
        <translation>
            <numerusform>%Ln karakter. Metnin kendisi sizde kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}. Choose a text in UTF-8.</source>
        <translation>“{path}” okunamıyor: {reason}. UTF-8 bir metin seçin.</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>Metnin SHA-256 özeti</translation>
    </message>
    <message>
        <source>&amp;Choose its text…</source>
        <translation>Met&amp;nini seç…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Me&amp;tin</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Yayıncı</translation>
    </message>
    <message>
        <source>Empty where the text names none</source>
        <translation>Metin belirtmiyorsa boş</translation>
    </message>
    <message>
        <source>&amp;Where it is named</source>
        <translation>&amp;Nerede belirtilmiş</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>Y&amp;azar</translation>
    </message>
    <message>
        <source>&amp;Reprint of</source>
        <translation>&amp;Yeniden basımı olduğu</translation>
    </message>
    <message>
        <source>Re&amp;states</source>
        <translation>A&amp;ktardığı</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Aktardığı</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>Ya&amp;yımlanma</translation>
    </message>
    <message>
        <source>2025-10-21; empty where the text does not say</source>
        <translation>2025-10-21; metin söylemiyorsa boş</translation>
    </message>
    <message>
        <source>The date &amp;is</source>
        <translation>&amp;Tarih</translation>
    </message>
    <message>
        <source>&amp;From what</source>
        <translation>&amp;Neden biliniyor</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Metin (*.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose the article’s text</source>
        <translation>Makalenin metnini seçin</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>‹ Articles</source>
        <translation>‹ Makaleler</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tüm makaleler</translation>
    </message>
    <message>
        <source>Facts that this text does not show</source>
        <translation>Bu metinde bulunmayan bilgiler</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Önceki</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Önceki bilgi</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Sonraki ›</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Sonraki bilgi</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Haritada göster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln bilgi</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}. The text is not at hand.</source>
        <translation>{facts}. Metin elde değil.</translation>
    </message>
    <message>
        <source>Another edition: {exact} exact, {moved} moved, {orphaned} orphaned.</source>
        <translation>Başka bir baskı: {exact} tam yerinde, {moved} kaymış, {orphaned} bulunamadı.</translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}, {orphaned} orphaned.</source>
        <translation>Bilgilerin alındığı metin: {facts}, {orphaned} bulunamadı.</translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}.</source>
        <translation>Bilgilerin alındığı metin: {facts}.</translation>
    </message>
    <message>
        <source>The text of this article is not on this computer: the program ships none. If you have it, save it as plain text (.txt, UTF-8) and add it here, or drop the file onto this panel; its facts are then marked.</source>
        <translation>Bu makalenin metni bu bilgisayarda yok: program metin içermez. Sizde varsa düz metin (.txt, UTF-8) olarak kaydedip buraya ekleyin ya da dosyayı bu panele bırakın; bilgileri o zaman işaretlenir.</translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation>Makale metni ekle…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Makale metni ekle</translation>
    </message>
</context>
<context>
    <name>AtlasActions</name>
    <message>
        <source>&amp;New atlas…</source>
        <translation>&amp;Yeni atlas…</translation>
    </message>
    <message>
        <source>&amp;Open an atlas…</source>
        <translation>Atlas &amp;aç…</translation>
    </message>
    <message>
        <source>Open an atlas in a &amp;zip file…</source>
        <translation>&amp;Zip dosyasındaki atlası aç…</translation>
    </message>
    <message>
        <source>Open the &amp;built-in atlas</source>
        <translation>Y&amp;erleşik atlası aç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Farklı kaydet…</translation>
    </message>
    <message>
        <source>&amp;Recent atlases</source>
        <translation>Son a&amp;tlaslar</translation>
    </message>
    <message>
        <source>New atlas</source>
        <translation>Yeni atlas</translation>
    </message>
    <message>
        <source>My atlas</source>
        <translation>Atlasım</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>Atlas aç</translation>
    </message>
    <message>
        <source>Open an atlas in a zip file</source>
        <translation>Zip dosyasındaki atlası aç</translation>
    </message>
    <message>
        <source>Atlas (*.zip);;All files (*)</source>
        <translation>Atlas (*.zip);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Save the atlas as</source>
        <translation>Atlası farklı kaydet</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>Yeni klasör (*)</translation>
    </message>
    <message>
        <source>The atlas is saved in “{folder}”.</source>
        <translation>Atlas “{folder}” içine kaydedildi.</translation>
    </message>
    <message>
        <source>{path} (no longer there)</source>
        <translation>{path} (artık yok)</translation>
    </message>
</context>
<context>
    <name>AtlasSaving</name>
    <message>
        <source>Saving “{folder}”</source>
        <translation>“{folder}” kaydediliyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>The atlas was not saved: saving was cancelled.</source>
        <translation>Atlas kaydedilmedi: kaydetme iptal edildi.</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>no publisher named</source>
        <translation>yayıncı belirtilmemiş</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>yazar belirtilmemiş</translation>
    </message>
</context>
<context>
    <name>BookmarkActions</name>
    <message>
        <source>&amp;Bookmark what is shown…</source>
        <translation>Gösterileni yer &amp;imine ekle…</translation>
    </message>
    <message>
        <source>A&amp;rrange the bookmarks…</source>
        <translation>Yer imlerini &amp;düzenle…</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>Yer imi ekle</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Yer iminin adı</translation>
    </message>
    <message>
        <source>Go to the bookmark “{name}”</source>
        <translation>“{name}” yer imine git</translation>
    </message>
    <message>
        <source>The bookmark “{name}” belongs to another atlas: {reason}</source>
        <translation>“{name}” yer imi başka bir atlasa ait: {reason}</translation>
    </message>
    <message>
        <source>Arrange the bookmarks</source>
        <translation>Yer imlerini düzenle</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Add the bookmark “{name}”</source>
        <translation>“{name}” yer imini ekle</translation>
    </message>
    <message>
        <source>The bookmarks could not be read: {reason}.</source>
        <translation>Yer imleri okunamadı: {reason}.</translation>
    </message>
    <message>
        <source>The bookmarks are of a later version of the program, and were left alone.</source>
        <translation>Yer imleri programın daha yeni bir sürümüne ait; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The bookmark “{name}” could not be read and was left out: {reason}.</source>
        <translation>“{name}” yer imi okunamadı ve atlandı: {reason}.</translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Yeniden &amp;adlandır</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Y&amp;ukarı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Aşağ&amp;ı</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Sil</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Several features are here: choose one</source>
        <translation>Burada birkaç öge var: birini seçin</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy citation</source>
        <translation>Alıntıyı kopyala</translation>
    </message>
    <message>
        <source>Of this fact, as {format}</source>
        <translation>Bu bilginin, {format} olarak</translation>
    </message>
    <message>
        <source>Of the article, as {format}</source>
        <translation>Makalenin, {format} olarak</translation>
    </message>
    <message>
        <source>The citation of the article is on the clipboard as {format}.</source>
        <translation>Makalenin alıntısı {format} olarak panoda.</translation>
    </message>
    <message>
        <source>The citation of the fact is on the clipboard as {format}.</source>
        <translation>Bilginin alıntısı {format} olarak panoda.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare the sources</source>
        <translation>Kaynakları karşılaştır</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştırma</translation>
    </message>
</context>
<context>
    <name>ComparisonsModel</name>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Fark</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>The picture differs from the map {right} % from its left and {down} % from its upper edge, so it was not saved. Try again when the map stands still, or take a smaller picture.</source>
        <translation>Görüntü, soldan % {right} ve yukarıdan % {down} noktasında haritadan farklı; bu yüzden kaydedilmedi. Harita durunca yeniden deneyin ya da daha küçük bir görüntü alın.</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Go to coordinates</source>
        <translation>Koordinata git</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Konum</translation>
    </message>
    <message>
        <source>Without letters the longitude (east) comes first, as in GeoJSON. N 43.6 E 51.2 works too.</source>
        <translation>Harf yoksa GeoJSON’daki gibi önce boylam (doğu) gelir. N 43.6 E 51.2 de olur.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Git</translation>
    </message>
    <message>
        <source>&amp;Swap the two</source>
        <translation>İkisini &amp;değiştir</translation>
    </message>
    <message>
        <source>Take the first number for the latitude</source>
        <translation>İlk sayıyı enlem say</translation>
    </message>
    <message>
        <source>Read as {position}.</source>
        <translation>{position} olarak okundu.</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Which gaps</source>
        <translation>Hangi boşluklar</translation>
    </message>
    <message>
        <source>All gaps</source>
        <translation>Tüm boşluklar</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Bilgideki boşluklar</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place: {precision}</source>
        <translation>Yer: {precision}</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Diğer adları: {names}</translation>
    </message>
    <message>
        <source>At {place}</source>
        <translation>Yeri: {place}</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>Çıkış: {place}</translation>
    </message>
    <message>
        <source>To {place}</source>
        <translation>Varış: {place}</translation>
    </message>
    <message>
        <source>{layer} · record {number} of {count} in {file}</source>
        <translation>{layer} · {file} dosyasında {count} kayıttan {number}.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>No article states anything about it by itself.</source>
        <translation>Hiçbir makale bundan tek başına söz etmiyor.</translation>
    </message>
    <message>
        <source>Click something on the map, or choose it in the list, to read what the sources state about it.</source>
        <translation>Kaynakların ne dediğini okumak için haritada bir şeye tıklayın ya da listeden seçin.</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Only where sources differ</source>
        <translation>Yalnız kaynakların ayrıştıkları</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Karşılaştırmalar</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Ögeler</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Ayrışmalar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Filter the features</source>
        <translation>Ögeleri &amp;süz</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Süzgeçleri &amp;temizle</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>Seçimi &amp;kaldır</translation>
    </message>
</context>
<context>
    <name>EditingActions</name>
    <message>
        <source>&amp;New fact…</source>
        <translation>&amp;Yeni bilgi…</translation>
    </message>
    <message>
        <source>&amp;Edit the fact that is read…</source>
        <translation>Okunan bilgiyi &amp;düzenle…</translation>
    </message>
    <message>
        <source>&amp;Remove the fact that is read</source>
        <translation>Okunan bilgiyi &amp;kaldır</translation>
    </message>
    <message>
        <source>New &amp;feature…</source>
        <translation>Yeni &amp;öge…</translation>
    </message>
    <message>
        <source>E&amp;dit the selected feature…</source>
        <translation>Seçili ögeyi dü&amp;zenle…</translation>
    </message>
    <message>
        <source>Re&amp;move the selected feature…</source>
        <translation>Seçili ögeyi ka&amp;ldır…</translation>
    </message>
    <message>
        <source>New &amp;article…</source>
        <translation>Yeni &amp;makale…</translation>
    </message>
    <message>
        <source>Ed&amp;it the article that is read…</source>
        <translation>Okunan makaleyi dü&amp;zenle…</translation>
    </message>
    <message>
        <source>Rem&amp;ove the article that is read…</source>
        <translation>Okunan makaleyi kal&amp;dır…</translation>
    </message>
</context>
<context>
    <name>EditingMenus</name>
    <message>
        <source>Fact</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>&amp;Makalede göster</translation>
    </message>
    <message>
        <source>&amp;Copy the statement</source>
        <translation>İfadeyi &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Edit the fact…</source>
        <translation>Bilgiyi &amp;düzenle…</translation>
    </message>
    <message>
        <source>&amp;Remove the fact</source>
        <translation>Bilgiyi ka&amp;ldır</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>&amp;Edit the article…</source>
        <translation>Makaleyi &amp;düzenle…</translation>
    </message>
    <message>
        <source>&amp;Remove the article…</source>
        <translation>Makaleyi ka&amp;ldır…</translation>
    </message>
    <message>
        <source>New &amp;feature here…</source>
        <translation>Burada yeni &amp;öge…</translation>
    </message>
    <message>
        <source>Edit the fact…</source>
        <translation>Bilgiyi düzenle…</translation>
    </message>
    <message>
        <source>Remove the fact</source>
        <translation>Bilgiyi kaldır</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>There is not enough memory for a picture of this size. Take a smaller one.</source>
        <translation>Bu boyutta bir görüntü için bellek yetmiyor. Daha küçüğünü alın.</translation>
    </message>
    <message>
        <source>The page that the picture is made with could not be loaded.</source>
        <translation>Görüntünün yapıldığı sayfa yüklenemedi.</translation>
    </message>
    <message>
        <source>A part of the map was not drawn in time. Try again, or take a smaller picture.</source>
        <translation>Haritanın bir bölümü zamanında çizilemedi. Yeniden deneyin ya da daha küçük bir görüntü alın.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>stated in the text</source>
        <translation>metinde belirtilmiş</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>çıkarım</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Copy the map as an image</source>
        <translation>Haritayı görüntü olarak &amp;kopyala</translation>
    </message>
    <message>
        <source>The figure is being drawn…</source>
        <translation>Şekil çiziliyor…</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Harita çiziliyor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Şekil panoda.</translation>
    </message>
    <message>
        <source>Caspian infrastructure</source>
        <translation>Hazar altyapısı</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opyala</translation>
    </message>
    <message>
        <source>Copy the figure, to be pasted into another program</source>
        <translation>Başka bir programa yapıştırmak için şekli kopyala</translation>
    </message>
    <message>
        <source>PNG, picture</source>
        <translation>PNG, resim</translation>
    </message>
    <message>
        <source>SVG, drawing to be edited</source>
        <translation>SVG, düzenlenecek çizim</translation>
    </message>
    <message>
        <source>PDF, page for print</source>
        <translation>PDF, basılacak sayfa</translation>
    </message>
    <message>
        <source>HTML, interactive page</source>
        <translation>HTML, etkileşimli sayfa</translation>
    </message>
    <message>
        <source>GeoJSON, map data</source>
        <translation>GeoJSON, harita verisi</translation>
    </message>
    <message>
        <source>GeoPackage, map data for QGIS</source>
        <translation>GeoPackage, QGIS için veri</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, Google Earth için</translation>
    </message>
    <message>
        <source>CSV, table of facts</source>
        <translation>CSV, bilgi tablosu</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear: {part}</source>
        <translation>Temizle: {part}</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>New fact</source>
        <translation>Yeni bilgi</translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation>Bilgiyi düzenle</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>&amp;Kapsam</translation>
    </message>
    <message>
        <source>What the number covers</source>
        <translation>Sayının kapsadığı</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>“{name}” was not added yet: press Enter, or choose a feature of the list.</source>
        <translation>“{name}” henüz eklenmedi: Enter’a basın ya da listeden bir öge seçin.</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Makale</translation>
    </message>
    <message>
        <source>&amp;Phrase</source>
        <translation>&amp;İfade</translation>
    </message>
    <message>
        <source>The shortest words of the text that bear it</source>
        <translation>Bilgiyi taşıyan en kısa sözler</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>First character, counted from 0</source>
        <translation>İlk karakter, 0’dan sayılır</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraf</translation>
    </message>
    <message>
        <source>from character</source>
        <translation>karakterden</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Metindeki yer</translation>
    </message>
    <message>
        <source>Place in the te&amp;xt</source>
        <translation>Me&amp;tindeki yer</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Açıklama</translation>
    </message>
    <message>
        <source>One sentence, in your own words</source>
        <translation>Kendi sözlerinizle bir cümle</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Neyle ilgili</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Gösterge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>Aralığın bittiği yer</translation>
    </message>
    <message>
        <source>of a range</source>
        <translation>aralığın</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Value, end of the range, and unit</source>
        <translation>Değer, aralığın sonu ve birim</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Değer</translation>
    </message>
    <message>
        <source>&amp;Hedge</source>
        <translation>Ç&amp;ekince</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Kip</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiket</translation>
    </message>
    <message>
        <source>For what is no number: a status, a place, an end point</source>
        <translation>Sayı olmayan için: bir durum, bir yer, bir uç nokta</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Ta&amp;rih</translation>
    </message>
    <message>
        <source>2026-12, or XXXX-08-06 where no year is stated</source>
        <translation>2026-12 ya da yıl belirtilmemişse XXXX-08-06</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Dönem</translation>
    </message>
    <message>
        <source>What time the value is for: 2024, 2025-01/2025-08</source>
        <translation>Değerin ait olduğu zaman: 2024, 2025-01/2025-08</translation>
    </message>
    <message>
        <source>Pe&amp;riod is</source>
        <translation>Dö&amp;nem</translation>
    </message>
    <message>
        <source>&amp;From what</source>
        <translation>&amp;Neden biliniyor</translation>
    </message>
    <message>
        <source>“{text}” is no number: write it with digits and a point, as in 1500 or 1.4.</source>
        <translation>“{text}” bir sayı değil: 1500 ya da 1.4 gibi rakam ve noktayla yazın.</translation>
    </message>
</context>
<context>
    <name>FactLabels</name>
    <message>
        <source>Not shown: this text has no such phrase, or has it more than once.</source>
        <translation>Gösterilmiyor: bu metinde böyle bir ifade yok ya da birden çok kez geçiyor.</translation>
    </message>
    <message>
        <source>Moved in this edition.</source>
        <translation>Bu baskıda yeri kaymış.</translation>
    </message>
</context>
<context>
    <name>FactsModel</name>
    <message>
        <source>Feature</source>
        <translation>Öge</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>İfade</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Enter or a double click opens the passage</source>
        <translation>Enter ya da çift tıklama metindeki yeri açar</translation>
    </message>
</context>
<context>
    <name>FeatureDialog</name>
    <message>
        <source>New feature</source>
        <translation>Yeni öge</translation>
    </message>
    <message>
        <source>Edit the feature</source>
        <translation>Ögeyi düzenle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>Names b&amp;y language</source>
        <translation>&amp;Dillere göre adlar</translation>
    </message>
    <message>
        <source>az: Bakı limanı
ru: Бакинский порт</source>
        <translation>az: Bakı limanı
ru: Бакинский порт</translation>
    </message>
    <message>
        <source>Other spe&amp;llings</source>
        <translation>Diğer yazılışlar&amp;ı</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Her satırda bir tane</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>Katma&amp;n</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>at positions</source>
        <translation>konumlarda</translation>
    </message>
    <message>
        <source>no place is stated</source>
        <translation>yer belirtilmemiş</translation>
    </message>
    <message>
        <source>as it is ({type})</source>
        <translation>olduğu gibi ({type})</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Bulunduğu yer</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Konumlar</translation>
    </message>
    <message>
        <source>51.2226, 43.5996 – longitude first, one position a line</source>
        <translation>51.2226, 43.5996 – önce boylam, her satırda bir konum</translation>
    </message>
    <message>
        <source>Pla&amp;ce by click on the map</source>
        <translation>Haritaya &amp;tıklayarak yerleştir</translation>
    </message>
    <message>
        <source>&amp;Where it lies</source>
        <translation>&amp;Bulunduğu yer</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Kesinlik</translation>
    </message>
    <message>
        <source>O&amp;rigin of the place</source>
        <translation>Yerin &amp;kaynağı</translation>
    </message>
    <message>
        <source>Where the positions are from, and how good they are</source>
        <translation>Konumların nereden alındığı ve ne kadar iyi olduğu</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Ta&amp;rih</translation>
    </message>
    <message>
        <source>Of an event: 2025-10, or XXXX-08-06 where no year is stated</source>
        <translation>Bir olay için: 2025-10 ya da yıl belirtilmemişse XXXX-08-06</translation>
    </message>
    <message>
        <source>&amp;Happened at</source>
        <translation>&amp;Gerçekleştiği yer</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Ç&amp;ıkış</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Varış</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>A point.</source>
        <translation>Bir nokta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln konum</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of {positions}.</source>
        <translation>{positions} içeren bir çizgi.</translation>
    </message>
    <message>
        <source>An area has three corners at least.</source>
        <translation>Bir alanın en az üç köşesi olur.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Satır {number}: {problem}</translation>
    </message>
    <message>
        <source>“{line}”: write the language&apos;s code, a colon and the name, as in “az: Bakı”.</source>
        <translation>“{line}”: dil kodunu, iki nokta üst üsteyi ve adı yazın; “az: Bakı” gibi.</translation>
    </message>
    <message>
        <source>There is no feature “{name}”: choose one of the list.</source>
        <translation>“{name}” diye bir öge yok: listeden seçin.</translation>
    </message>
</context>
<context>
    <name>FeaturesModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Not on the map: no place is stated.</source>
        <translation>Haritada değil: yer belirtilmemiş.</translation>
    </message>
</context>
<context>
    <name>FeaturesPanel</name>
    <message>
        <source>Filter by name or by what is said…</source>
        <translation>Ada ya da söylenene göre süz…</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>Ögeleri süz</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Ögeler</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Neler listeleniyor</translation>
    </message>
    <message>
        <source>Features of the atlas</source>
        <translation>Atlasın nesneleri</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>Add article &amp;text…</source>
        <translation>Makale &amp;metni ekle…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Makale metni ekle</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Metin (*.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Bunların hiçbiri</translation>
    </message>
    <message>
        <source>“{file}” is not the text that any article&apos;s facts were read from. Of which is it an edition?</source>
        <translation>“{file}” hiçbir makalenin bilgilerinin alındığı metin değil. Hangisinin başka bir baskısı?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Where sources meet</source>
        <translation>Kaynakların buluştuğu yerler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Words in names and statements</source>
        <translation>Adlarda ve ifadelerde sözcükler</translation>
    </message>
    <message>
        <source>oil Aktau</source>
        <translation>petrol Aktau</translation>
    </message>
    <message>
        <source>Period, both ends included</source>
        <translation>Dönem, iki uç da dâhil</translation>
    </message>
    <message>
        <source>2024, 2024-03/2025 or 2023/..</source>
        <translation>2024, 2024-03/2025 ya da 2023/..</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
</context>
<context>
    <name>GapsModel</name>
    <message>
        <source>What is thin</source>
        <translation>Zayıf olan</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Tanılama bilgisini &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;About the map and its sources</source>
        <translation>Harita ve kaynakları &amp;hakkında</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Listelerde</translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation>Satırları tablo olarak kopyala</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open a fact’s passage</source>
        <translation>Bilginin metindeki yerini aç</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>Ölçerken</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Tıklama</translation>
    </message>
    <message>
        <source>Go on to a point</source>
        <translation>Bir noktaya devam et</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Çift tıklama</translation>
    </message>
    <message>
        <source>Close the shape: area and perimeter</source>
        <translation>Şekli kapat: alan ve çevre</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take the last point back</source>
        <translation>Son noktayı geri al</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Ölçmeyi bitir</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard.</source>
        <translation>Tanılama bilgisi panoda.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>not possible now</source>
        <translation>şimdi yapılamaz</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Ögeler</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Makaleler</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
</context>
<context>
    <name>Lack</name>
    <message>
        <source>feature without a fact</source>
        <translation>bilgisi olmayan öge</translation>
    </message>
    <message>
        <source>article without a fact</source>
        <translation>bilgisi olmayan makale</translation>
    </message>
    <message>
        <source>fact without a place</source>
        <translation>yeri olmayan bilgi</translation>
    </message>
    <message>
        <source>feature with one source</source>
        <translation>tek kaynaklı öge</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Add a layer from a file…</source>
        <translation>Dosyadan katman e&amp;kle…</translation>
    </message>
    <message>
        <source>&amp;Zoom to the layer</source>
        <translation>Katmana &amp;yakınlaş</translation>
    </message>
    <message>
        <source>&amp;Rename the layer…</source>
        <translation>Katmanı yeniden &amp;adlandır…</translation>
    </message>
    <message>
        <source>&amp;Style of the layer…</source>
        <translation>Katmanın &amp;görünüşü…</translation>
    </message>
    <message>
        <source>Move the layer &amp;up</source>
        <translation>Katmanı y&amp;ukarı al</translation>
    </message>
    <message>
        <source>Move the layer &amp;down</source>
        <translation>Katmanı aşağ&amp;ı al</translation>
    </message>
    <message>
        <source>&amp;Export the layer…</source>
        <translation>Katmanı &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>Re&amp;move the layer</source>
        <translation>Katmanı ka&amp;ldır</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Katman ekle</translation>
    </message>
    <message>
        <source>Map data ({pattern});;All files (*)</source>
        <translation>Harita verisi ({pattern});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Rename the layer</source>
        <translation>Katmanı yeniden adlandır</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Katmanın adı</translation>
    </message>
    <message>
        <source>Export the layer</source>
        <translation>Katmanı dışa aktar</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;Table (*.csv)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;Tablo (*.csv)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;KML (*.kml)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;KML (*.kml)</translation>
    </message>
    <message>
        <source>Exporting “{layer}”</source>
        <translation>“{layer}” dışa aktarılıyor</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>“{path}” kaydedildi.</translation>
    </message>
    <message>
        <source>Choose a layer in the layers panel first.</source>
        <translation>Önce katman panelinden bir katman seçin.</translation>
    </message>
    <message>
        <source>“{layer}” stays where it is: it cannot be moved among the layers of the atlas.</source>
        <translation>“{layer}” olduğu yerde kalır: atlasın katmanları arasında taşınamaz.</translation>
    </message>
    <message>
        <source>“{layer}” is a layer of the program’s: only those you add can be changed.</source>
        <translation>“{layer}” programın katmanı: yalnız eklediğiniz katmanlar değiştirilebilir.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
</context>
<context>
    <name>LayerReading</name>
    <message>
        <source>Reading “{file}”</source>
        <translation>“{file}” okunuyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Katman ekle</translation>
    </message>
    <message>
        <source>{done} of {size} MB, {rate} MB a second</source>
        <translation>{size} MB&apos;ın {done} MB&apos;ı, saniyede {rate} MB</translation>
    </message>
    <message>
        <source>“{file}” is so large that it stays where it is, and is read as the map shows it.</source>
        <translation>“{file}” o kadar büyük ki olduğu yerde kalır ve harita gösterdikçe okunur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln nesne</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}”: {features} added.</source>
        <translation>“{file}”: {features} eklendi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out.</source>
        <translation>
            <numerusform>%Ln tanesi dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not added.</source>
        <translation>“{file}” eklenmedi.</translation>
    </message>
    <message>
        <source>“{file}” was not added: reading was cancelled.</source>
        <translation>“{file}” eklenmedi: okuma iptal edildi.</translation>
    </message>
</context>
<context>
    <name>LayerStyleDialog</name>
    <message>
        <source>Style of the layer “{layer}”</source>
        <translation>“{layer}” katmanının görünüşü</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Renk seç</translation>
    </message>
    <message>
        <source>One colour for all</source>
        <translation>Hepsi için tek renk</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Renk</translation>
    </message>
    <message>
        <source>Colours &amp;by the values of</source>
        <translation>&amp;Değerlere göre renkler</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Colours by the values of</source>
        <translation>Değerlere göre renkler</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gösteriliyor</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Enter zooms to a layer, the menu key offers more.</source>
        <translation>Enter katmana yakınlaşır, menü tuşu daha fazlasını sunar.</translation>
    </message>
</context>
<context>
    <name>LiveActions</name>
    <message>
        <source>&amp;Connect to PostGIS…</source>
        <translation>PostGIS&apos;e &amp;bağlan…</translation>
    </message>
    <message>
        <source>“{layer}” of {address} is read as the map shows it.</source>
        <translation>{address} üzerindeki “{layer}” harita gösterdikçe okunur.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read now; it is tried again. {problem}</source>
        <translation>“{layer}” şu anda okunamıyor; yeniden deneniyor. {problem}</translation>
    </message>
    <message>
        <source>“{layer}” is read again.</source>
        <translation>“{layer}” yeniden okunuyor.</translation>
    </message>
</context>
<context>
    <name>LiveLayers</name>
    <message>
        <source>about {count}</source>
        <translation>yaklaşık {count}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>burada {count}</translation>
    </message>
    <message>
        <source>{drawn} of {count} here</source>
        <translation>burada {count} içinden {drawn}</translation>
    </message>
    <message>
        <source>{drawn} among {read} of {count} here</source>
        <translation>burada {count} içinden okunan {read} arasından {drawn}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Göster ya da gizle</translation>
    </message>
</context>
<context>
    <name>MeasureActions</name>
    <message>
        <source>&amp;Measure distance and area</source>
        <translation>Uzaklık ve alan &amp;ölç</translation>
    </message>
    <message>
        <source>The measurement is on the clipboard.</source>
        <translation>Ölçüm panoda.</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Type a position, e.g. 51.2 E 43.6 N</source>
        <translation>Bir konum yazın, örn. 51.2 E 43.6 N</translation>
    </message>
    <message>
        <source>Position to measure to</source>
        <translation>Ölçülecek konum</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Join the last point to the first</source>
        <translation>Son noktayı ilkine bağla</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Remove the last point (Backspace)</source>
        <translation>Son noktayı kaldır (Backspace)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the result with its points</source>
        <translation>Sonucu noktalarıyla kopyala</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>End measuring (Escape)</source>
        <translation>Ölçmeyi bitir (Escape)</translation>
    </message>
    <message>
        <source>Click points on the map, or type them.</source>
        <translation>Haritada noktalara tıklayın ya da yazın.</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Distance: {length}</source>
        <translation>Uzaklık: {length}</translation>
    </message>
    <message>
        <source>Area: {area} · Perimeter: {length}</source>
        <translation>Alan: {area} · Çevre: {length}</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Boylam</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Enlem</translation>
    </message>
    <message>
        <source>Leg, km</source>
        <translation>Parça, km</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <translation>Pan&amp;eller</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Katmanlar</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Bilgiler</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Yer imleri</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ya&amp;rdım</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>Own size</source>
        <translation>Kendi boyutu</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Fitted to the region</source>
        <translation>Bölgeye uygun</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Web Mercator</translation>
    </message>
    <message>
        <source>&amp;Paint the page around the map</source>
        <translation>Harita çevresindeki sayfayı &amp;boya</translation>
    </message>
    <message>
        <source>Only the part of the map in &amp;view</source>
        <translation>Haritanın yalnız &amp;görünen bölümü</translation>
    </message>
    <message>
        <source>A file &amp;beside it tells how to make it again</source>
        <translation>&amp;Yanındaki dosya nasıl yeniden yapılacağını söyler</translation>
    </message>
    <message>
        <source>“caspian export --from” makes the same figure from it</source>
        <translation>“caspian export --from” ondan aynı şekli yapar</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>A&amp;lt başlık</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Boyut</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Çö&amp;zünürlük</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>İ&amp;zdüşüm</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>&amp;Adların dili</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} piksel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>The names are still being read…</source>
        <translation>Adlar hâlâ okunuyor…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Bir şey bulunamadı.</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Go to: {panel}</source>
        <translation>Git: {panel}</translation>
    </message>
    <message>
        <source>Go to the &amp;map</source>
        <translation>&amp;Haritaya git</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Makale: {title}</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Metindeki yer</translation>
    </message>
    <message>
        <source>&amp;New fact from this passage…</source>
        <translation>Bu yerden &amp;yeni bilgi…</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>Zoom to &amp;all that is shown</source>
        <translation>&amp;Gösterilenlerin tümüne yakınlaş</translation>
    </message>
    <message>
        <source>Go to c&amp;oordinates…</source>
        <translation>K&amp;oordinata git…</translation>
    </message>
    <message>
        <source>Copy the feature’s coo&amp;rdinates…</source>
        <translation>Ögenin ko&amp;ordinatlarını kopyala…</translation>
    </message>
    <message>
        <source>Zoom to {layer}</source>
        <translation>{layer} katmanına yakınlaş</translation>
    </message>
    <message>
        <source>Zoom to a la&amp;yer</source>
        <translation>Bir ka&amp;tmana yakınlaş</translation>
    </message>
    <message>
        <source>Nothing of it is on the map.</source>
        <translation>Hiçbiri haritada değil.</translation>
    </message>
    <message>
        <source>The line’s GeoJSON is on the clipboard.</source>
        <translation>Çizginin GeoJSON’u panoda.</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Koordinatları kopyala</translation>
    </message>
    <message>
        <source>“{text}” is on the clipboard.</source>
        <translation>“{text}” panoda.</translation>
    </message>
</context>
<context>
    <name>PlacingBar</name>
    <message>
        <source>Placing on the map</source>
        <translation>Haritaya yerleştirme</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Take these positions (double click)</source>
        <translation>Bu konumları al (çift tıklama)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Go back to the form (Escape)</source>
        <translation>Forma dön (Escape)</translation>
    </message>
    <message>
        <source>the feature</source>
        <translation>öge</translation>
    </message>
    <message>
        <source>Click where {name} lies.</source>
        <translation>{name} nerede ise oraya tıklayın.</translation>
    </message>
    <message>
        <source>Click along {name}, from end to end.</source>
        <translation>{name} boyunca uçtan uca tıklayın.</translation>
    </message>
</context>
<context>
    <name>PostgisDialog</name>
    <message>
        <source>Connect to PostGIS</source>
        <translation>PostGIS&apos;e bağlan</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Bağlan</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>birincil anahtar</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Haritada &amp;göster</translation>
    </message>
    <message>
        <source>Connecting to {address}…</source>
        <translation>{address} adresine bağlanılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %Ln table(s) with geometries.</source>
        <translation>
            <numerusform>Bağlandı: geometrili %Ln tablo.</numerusform>
        </translation>
    </message>
    <message>
        <source>User and password may be left empty: then they are read from the service file or from ~/.pgpass. What is typed here is forgotten when the program ends, and nothing of it is saved.</source>
        <translation>Kullanıcı ve parola boş bırakılabilir: o zaman hizmet dosyasından veya ~/.pgpass dosyasından okunur. Buraya yazılan, program kapanınca unutulur ve hiçbir yere kaydedilmez.</translation>
    </message>
    <message>
        <source>Nothing is changed in the database: it is only read, and only what the map shows.</source>
        <translation>Veritabanında hiçbir şey değişmez: yalnızca okunur, o da haritanın gösterdiği kadar.</translation>
    </message>
    <message>
        <source>&amp;Address or service</source>
        <translation>&amp;Adres veya hizmet</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Kullanıcı</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tablo</translation>
    </message>
    <message>
        <source>or a &amp;query</source>
        <translation>veya bir &amp;sorgu</translation>
    </message>
    <message>
        <source>&amp;Key column</source>
        <translation>&amp;Anahtar sütun</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Önizleme çiziliyor…</translation>
    </message>
    <message numerus="yes">
        <source>Without a place, so not on the map: %Ln.</source>
        <translation>
            <numerusform>Yeri yok, bu yüzden haritada değil: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside of the view: %Ln.</source>
        <translation>
            <numerusform>Görünümün dışında: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a name, for there is no room: %Ln.</source>
        <translation>
            <numerusform>Yer olmadığından adsız: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In it without a place on the map: %Ln.</source>
        <translation>
            <numerusform>İçinde, ama haritada yeri yok: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map with its facts, filters and sources in one file. It opens without a network.</source>
        <translation>Bilgileri, süzgeçleri ve kaynaklarıyla harita, tek dosyada. Ağ olmadan açılır.</translation>
    </message>
    <message>
        <source>Features with their facts and sources, for every program that reads maps.</source>
        <translation>Bilgileri ve kaynaklarıyla ögeler; harita okuyan her program için.</translation>
    </message>
    <message>
        <source>Layers, facts, articles and comparisons as tables that belong together; QGIS opens them.</source>
        <translation>Katmanlar, bilgiler, makaleler ve karşılaştırmalar, bağlı tablolar olarak; QGIS açar.</translation>
    </message>
    <message>
        <source>Features with their facts in balloons, for Google Earth.</source>
        <translation>Balonlarda bilgileriyle ögeler, Google Earth için.</translation>
    </message>
    <message>
        <source>Facts with their sources, one in a row, for a spreadsheet.</source>
        <translation>Kaynaklarıyla bilgiler, her satırda bir tane, hesap tablosu için.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The map page has a fault.</source>
        <translation>Harita sayfasında bir hata var.</translation>
    </message>
    <message>
        <source>The map stopped working and is being drawn again. Nothing else is lost.</source>
        <translation>Harita çalışmayı durdurdu ve yeniden çiziliyor. Başka bir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The map stopped working before it was drawn. Everything else works; start the program again for a map.</source>
        <translation>Harita çizilmeden çalışmayı durdurdu. Geri kalan her şey çalışıyor; harita için programı yeniden başlatın.</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Reader</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Articles of the atlas</source>
        <translation>Atlasın makaleleri</translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation>Makale metni ekle…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Makale metni ekle</translation>
    </message>
    <message>
        <source>Choose an article to read it here. A ¶ beside a fact opens the article at the passage that bears it.</source>
        <translation>Burada okumak için bir makale seçin. Bir bilginin yanındaki ¶, makaleyi o bilginin geçtiği yerde açar.</translation>
    </message>
    <message>
        <source>no text at hand</source>
        <translation>metin elde değil</translation>
    </message>
    <message>
        <source>text at hand</source>
        <translation>metin elde</translation>
    </message>
    <message>
        <source>another edition at hand</source>
        <translation>elde başka bir baskı var</translation>
    </message>
    <message>
        <source>Several facts stand here: choose one</source>
        <translation>Burada birkaç bilgi var: birini seçin</translation>
    </message>
    <message>
        <source>It is about several features: choose one</source>
        <translation>Birkaç ögeyle ilgili: birini seçin</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Needed.</source>
        <translation>Gerekli.</translation>
    </message>
</context>
<context>
    <name>RecoveryQuestion</name>
    <message>
        <source>Edits that were not saved</source>
        <translation>Kaydedilmemiş düzenlemeler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of {when} were not saved.</source>
        <translation>
            <numerusform>{when} tarihli %Ln düzenleme kaydedilmemiş.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept until you restore or discard them.</source>
        <translation>Siz geri yükleyene ya da atana kadar saklanır.</translation>
    </message>
    <message>
        <source>The atlas has changed since: what no longer fits will be named.</source>
        <translation>Atlas o zamandan beri değişti: artık uymayanlar bildirilecek.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Geri yükle</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;At</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Sonra</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove the feature</source>
        <translation>Ögeyi kaldır</translation>
    </message>
    <message>
        <source>Remove the feature “{name}”?</source>
        <translation>“{name}” ögesi kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Makaleyi kaldır</translation>
    </message>
    <message>
        <source>Remove the article “{name}”?</source>
        <translation>“{name}” makalesi kaldırılsın mı?</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Bu geri alınabilir.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) about it stay and are no longer about it.</source>
        <translation>
            <numerusform>Onunla ilgili %Ln bilgi kalır ve artık onunla ilgili olmaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) at it, from it or to it no longer say so.</source>
        <translation>
            <numerusform>Onu gösteren %Ln öge artık göstermez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) taken from it are removed too.</source>
        <translation>
            <numerusform>Ondan alınan %Ln bilgi de kaldırılır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that restate it no longer say so.</source>
        <translation>
            <numerusform>Onu aktaran %Ln makale artık bunu belirtmez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation>Dışa aktarma iptal edildi; hiçbir dosya değişmedi.</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>“{path}” kaydedildi.</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Search everything</source>
        <translation>Her şeyde &amp;ara</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: places, facts, articles… (Ctrl+K)</source>
        <translation>Ara: yerler, bilgiler, makaleler… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search features, facts, articles and commands</source>
        <translation>Ögelerde, bilgilerde, makalelerde ve komutlarda ara</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>Chart: {title}</source>
        <translation>Grafik: {title}</translation>
    </message>
    <message>
        <source>hollow: not an outcome but a plan</source>
        <translation>içi boş: sonuç değil, plan</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change the filters</source>
        <translation>Süzgeçleri değiştir</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Süzgeçleri temizle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln öge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln feature(s)</source>
        <translation>
            <numerusform>%Ln ögenin {shown} tanesi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Add to: {name}</source>
        <translation>Şuna ekle: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Take the selected one out (Delete)</source>
        <translation>Seçileni çıkar (Delete)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Find a key or what it does…</source>
        <translation>Bir tuş ya da yaptığı işi bul…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Kısayol bul</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The map page could not be kept for the next start: {error}.</source>
        <translation>Harita sayfası sonraki açılış için saklanamadı: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with something wrong; everything else is open.</source>
        <translation>
            <numerusform>%Ln kayıtta bir sorun var; geri kalan her şey açık.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Çevrimdışı: bu bilgisayardan hiçbir şey çıkmaz</translation>
    </message>
    <message>
        <source>Looking through {layers} …</source>
        <translation>{layers} taranıyor …</translation>
    </message>
    <message>
        <source>Reading {layers} …</source>
        <translation>{layers} okunuyor …</translation>
    </message>
    <message>
        <source>Connected to {servers}</source>
        <translation>Bağlı: {servers}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{path}: there is no .txt file here. Choose a text file, or a folder of them.</source>
        <translation>{path}: burada .txt dosyası yok. Bir metin dosyası ya da bunların klasörünü seçin.</translation>
    </message>
    <message>
        <source>{file} is kept as another edition of {article}.</source>
        <translation>{file}, {article} makalesinin başka bir baskısı olarak saklandı.</translation>
    </message>
    <message>
        <source>{file} is the text of {article} that its facts were read from.</source>
        <translation>{file}, {article} makalesinin bilgilerinin alındığı metin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) added.</source>
        <translation>
            <numerusform>%Ln metin eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) not added.</source>
        <translation>
            <numerusform>%Ln metin eklenmedi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>by years</source>
        <translation>yıl yıl</translation>
    </message>
    <message>
        <source>by quarters</source>
        <translation>çeyrek çeyrek</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>ay ay</translation>
    </message>
    <message>
        <source>slowly</source>
        <translation>yavaş</translation>
    </message>
    <message>
        <source>steadily</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>hızlı</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>First date, included: 2024, 2024-03 or 2024-03-01</source>
        <translation>İlk tarih, dâhil: 2024, 2024-03 ya da 2024-03-01</translation>
    </message>
    <message>
        <source>Last date, included: 2025, 2025-08 or 2025-08-31</source>
        <translation>Son tarih, dâhil: 2025, 2025-08 ya da 2025-08-31</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Bir adım geri</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Bir adım ileri</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Daha uzun süre göster</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Daha kısa süre göster</translation>
    </message>
    <message>
        <source>Show all there is</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>Clear the period: any time</source>
        <translation>Dönemi temizle: herhangi bir zaman</translation>
    </message>
    <message>
        <source>Dates without a year, which have no place on the line</source>
        <translation>Yılı olmayan, çizgide yeri bulunmayan tarihler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a year</source>
        <translation>
            <numerusform>%Ln yılsız</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bitiş</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Both ends of the range are included. Filled: certain. Hollow: somewhere in that time. A triangle: from here on it has happened. Dashes: a plan.</source>
        <translation>Aralığın iki ucu da dâhildir. Dolu: kesin. Boş: o sürenin bir yerinde. Üçgen: buradan sonra gerçekleşmiştir. Kesikli: plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be then</source>
        <translation>
            <numerusform>o sırada %Ln olabilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln surely</source>
        <translation>
            <numerusform>%Ln kesin</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag an end or the whole range; both ends are included.</source>
        <translation>Bir ucu ya da bütün aralığı sürükleyin; iki uç da dâhildir.</translation>
    </message>
    <message>
        <source>{date} (planned)</source>
        <translation>{date} (plan)</translation>
    </message>
    <message>
        <source>{date}, on which day is not known</source>
        <translation>{date}, günü bilinmiyor</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <translation>herhangi bir zaman</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Araç çubuğu</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Kaydedilmemiş değişiklikler</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not saved.</source>
        <translation>“{title}” içinde kaydedilmemiş değişiklikler var.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Kaydedilmezse kaybolur.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;At</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yakınlaş</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaklaş</translation>
    </message>
    <message>
        <source>The &amp;Caspian</source>
        <translation>&amp;Hazar</translation>
    </message>
    <message>
        <source>Go to the &amp;selected feature</source>
        <translation>&amp;Seçili ögeye git</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;İleri</translation>
    </message>
    <message>
        <source>&amp;Read the articles</source>
        <translation>Makaleleri &amp;oku</translation>
    </message>
    <message>
        <source>&amp;Next fact in the article</source>
        <translation>Makalede so&amp;nraki bilgi</translation>
    </message>
    <message>
        <source>&amp;Previous fact in the article</source>
        <translation>Makalede ön&amp;ceki bilgi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>S&amp;istem gibi</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>Di&amp;l…</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Düzeni &amp;sıfırla</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>The language of the window:</source>
        <translation>Pencerenin dili:</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Save the map as shown</source>
        <translation>Haritayı göründüğü gibi kaydet</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG görüntüsü</translation>
    </message>
    <message>
        <source>PDF, lines stay lines</source>
        <translation>PDF, çizgiler çizgi kalır</translation>
    </message>
    <message>
        <source>With its legend, scale and credits; without the buttons.</source>
        <translation>Gösterimi, ölçeği ve kaynak bilgisiyle; düğmeler olmadan.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>&amp;Enlarged</source>
        <translation>&amp;Büyütülmüş</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} piksel</translation>
    </message>
    <message>
        <source>{width} × {height} mm, sharp at every size</source>
        <translation>{width} × {height} mm, her boyutta keskin</translation>
    </message>
</context>
<context>
    <name>ViewPicture</name>
    <message>
        <source>Checking the picture</source>
        <translation>Görüntü denetleniyor</translation>
    </message>
    <message>
        <source>Packing the picture</source>
        <translation>Görüntü paketleniyor</translation>
    </message>
    <message>
        <source>The picture could not be packed as PNG. Take a smaller one.</source>
        <translation>Görüntü PNG olarak paketlenemedi. Daha küçüğünü alın.</translation>
    </message>
    <message>
        <source>The map could not be printed on one page. Try again, or save a PNG.</source>
        <translation>Harita tek sayfaya basılamadı. Yeniden deneyin ya da PNG kaydedin.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} yazılıyor</translation>
    </message>
</context>
<context>
    <name>ViewPictureActions</name>
    <message>
        <source>&amp;Save the map as shown…</source>
        <translation>Haritayı göründüğü gibi &amp;kaydet…</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Harita çiziliyor</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG görüntüsü (*.png)</translation>
    </message>
</context>
<context>
    <name>WideTable</name>
    <message>
        <source>Copy as a table</source>
        <translation>Tablo olarak kopyala</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln satır kopyalandı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Built-in atlas</source>
        <translation>Yerleşik atlas</translation>
    </message>
    <message>
        <source>No atlas is open yet.</source>
        <translation>Henüz bir atlas açık değil.</translation>
    </message>
    <message>
        <source>This atlas cannot be changed where it is. Save it as another one.</source>
        <translation>Bu atlas bulunduğu yerde değiştirilemez. Başka bir atlas olarak kaydedin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) restored.</source>
        <translation>
            <numerusform>%Ln düzenleme geri yüklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) no longer fit.</source>
        <translation>
            <numerusform>%Ln düzenleme artık uymuyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: nothing can be saved here ({reason}). Save the atlas in another folder.</source>
        <translation>{folder}: buraya kaydedilemez ({reason}). Atlası başka bir klasöre kaydedin.</translation>
    </message>
</context>
<context>
    <name>_Adding</name>
    <message>
        <source>Type a name</source>
        <translation>Bir ad yazın</translation>
    </message>
    <message>
        <source>Type a name, Enter adds it</source>
        <translation>Bir ad yazın, Enter ekler</translation>
    </message>
</context>
<context>
    <name>_Records</name>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
</context>
</TS>
