<?xml version="1.0" encoding="utf-8"?>
<!-- The words of the window in Indonesian; edited with Qt Linguist. -->
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Lontar</source>
            <translation>Tentang Lontar</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lisensi</translation>
        </message>
        <message>
            <source>Lontar %1</source>
            <translation>Lontar %1</translation>
        </message>
        <message>
            <source>Lontar is free software under the MIT licence.</source>
            <translation>Lontar adalah perangkat lunak bebas dengan lisensi MIT.</translation>
        </message>
        <message>
            <source>Reads Indonesian law and technology texts with the explanation beside the line. It works without a network: nothing that you read or write leaves this computer.</source>
            <translation>Untuk membaca teks hukum dan teknologi berbahasa Indonesia dengan penjelasan di samping barisnya. Lontar bekerja tanpa jaringan: apa pun yang Anda baca atau tulis tidak meninggalkan komputer ini.</translation>
        </message>
    </context>
    <context>
        <name>Aloud</name>
        <message>
            <source>Clear the field</source>
            <translation>Kosongkan isian</translation>
        </message>
        <message>
            <source>bookmark</source>
            <translation>penanda</translation>
        </message>
        <message>
            <source>highlight</source>
            <translation>sorotan</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>catatan: %1</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>BookmarksPanel</name>
        <message>
            <source>IN THIS TEXT · %1</source>
            <translation>DALAM TEKS INI · %1</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Tampilkan yang sebelumnya</translation>
        </message>
        <message>
            <source>Show later ones</source>
            <translation>Tampilkan yang berikutnya</translation>
        </message>
        <message>
            <source>TO CHECK · %1</source>
            <translation>PERLU DIPERIKSA · %1</translation>
        </message>
        <message>
            <source>These passages are not in the text as it is now. Nothing of them is lost.</source>
            <translation>Bagian-bagian ini tidak ada dalam teks yang sekarang. Tidak ada yang hilang.</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message>
            <source>Copy</source>
            <translation>Salin</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>It was:</source>
            <translation>Semula:</translation>
        </message>
        <message>
            <source>Place it here</source>
            <translation>Letakkan di sini</translation>
        </message>
        <message>
            <source>Select the passage in the text first</source>
            <translation>Pilih dahulu bagiannya dalam teks</translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation>Lihat di teks</translation>
        </message>
        <message>
            <source>There stands now:</source>
            <translation>Sekarang tertulis:</translation>
        </message>
    </context>
    <context>
        <name>ChoiceList</name>
        <message>
            <source>Find in “%1”</source>
            <translation>Cari di “%1”</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Cari…</translation>
        </message>
    </context>
    <context>
        <name>ColourDots</name>
        <message>
            <source>Blue</source>
            <translation>Biru</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Hijau</translation>
        </message>
        <message>
            <source>Name of this colour</source>
            <translation>Nama warna ini</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Merah muda</translation>
        </message>
        <message>
            <source>Right-click to give it a name</source>
            <translation>Klik kanan untuk memberinya nama</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Kuning</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>About Lontar</source>
            <translation>Tentang Lontar</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Semua tombol</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Semua catatan</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Kembali ke teks</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translation>Kembali ke tempat semula</translation>
        </message>
        <message>
            <source>Bookmark this place</source>
            <translation>Beri penanda di sini</translation>
        </message>
        <message>
            <source>Bookmarks of this text</source>
            <translation>Penanda dalam teks ini</translation>
        </message>
        <message>
            <source>Close Lontar</source>
            <translation>Tutup Lontar</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Menutup</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Salin</translation>
        </message>
        <message>
            <source>Copy with its source</source>
            <translation>Salin dengan sumbernya</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Tema gelap</translation>
        </message>
        <message>
            <source>Delete the current mark</source>
            <translation>Hapus tanda yang dipilih</translation>
        </message>
        <message>
            <source>Deleted marks</source>
            <translation>Tanda yang dihapus</translation>
        </message>
        <message>
            <source>Explain this word myself</source>
            <translation>Jelaskan kata ini sendiri</translation>
        </message>
        <message>
            <source>Export all notes…</source>
            <translation>Ekspor semua catatan…</translation>
        </message>
        <message>
            <source>Export the glossary of this text…</source>
            <translation>Ekspor glosarium teks ini…</translation>
        </message>
        <message>
            <source>Export the notes of this text…</source>
            <translation>Ekspor catatan teks ini…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Find a word or term</source>
            <translation>Cari kata atau istilah</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>Cari dalam teks ini</translation>
        </message>
        <message>
            <source>Forward again</source>
            <translation>Maju lagi</translation>
        </message>
        <message>
            <source>Glossary of this text</source>
            <translation>Glosarium teks ini</translation>
        </message>
        <message>
            <source>Go to a heading, a Pasal or a place</source>
            <translation>Ke judul, Pasal, atau tempat tertentu</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Panduan</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Sorot</translation>
        </message>
        <message>
            <source>Highlight in blue</source>
            <translation>Sorot dengan biru</translation>
        </message>
        <message>
            <source>Highlight in green</source>
            <translation>Sorot dengan hijau</translation>
        </message>
        <message>
            <source>Highlight in pink</source>
            <translation>Sorot dengan merah muda</translation>
        </message>
        <message>
            <source>Highlight in yellow</source>
            <translation>Sorot dengan kuning</translation>
        </message>
        <message>
            <source>Highlight with a note</source>
            <translation>Sorot dengan catatan</translation>
        </message>
        <message>
            <source>Highlight with tags</source>
            <translation>Sorot dengan label</translation>
        </message>
        <message>
            <source>Highlights and bookmarks</source>
            <translation>Sorotan dan penanda</translation>
        </message>
        <message>
            <source>How many marks</source>
            <translation>Banyaknya tanda</translation>
        </message>
        <message>
            <source>Import notes…</source>
            <translation>Impor catatan…</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>Dalam teks</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Perbesar teks</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Tema terang</translation>
        </message>
        <message>
            <source>Lontar</source>
            <translation>Lontar</translation>
        </message>
        <message>
            <source>Make a PDF of this text with its glossary…</source>
            <translation>Buat PDF teks ini dengan glosariumnya…</translation>
        </message>
        <message>
            <source>Mark every place</source>
            <translation>Tandai di setiap tempat</translation>
        </message>
        <message>
            <source>Mark first places only</source>
            <translation>Tandai di tempat pertama saja</translation>
        </message>
        <message>
            <source>Mark no core words</source>
            <translation>Tandai tanpa istilah inti</translation>
        </message>
        <message>
            <source>Mark nothing</source>
            <translation>Jangan tandai apa pun</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Tanda</translation>
        </message>
        <message>
            <source>My dictionaries</source>
            <translation>Kamus saya</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>Kata saya</translation>
        </message>
        <message>
            <source>Next mark</source>
            <translation>Tanda berikutnya</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Bagian jendela berikutnya</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>Temuan berikutnya</translation>
        </message>
        <message>
            <source>Next term</source>
            <translation>Istilah berikutnya</translation>
        </message>
        <message>
            <source>Notes and library</source>
            <translation>Catatan dan pustaka</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Buka berkas…</translation>
        </message>
        <message>
            <source>Open a library…</source>
            <translation>Buka pustaka…</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Membuka</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>Part of the window before</source>
            <translation>Bagian jendela sebelumnya</translation>
        </message>
        <message>
            <source>Paste as a new article</source>
            <translation>Tempel sebagai artikel baru</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Setelan</translation>
        </message>
        <message>
            <source>Previous mark</source>
            <translation>Tanda sebelumnya</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>Temuan sebelumnya</translation>
        </message>
        <message>
            <source>Previous term</source>
            <translation>Istilah sebelumnya</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ulangi</translation>
        </message>
        <message>
            <source>Save a copy of my library…</source>
            <translation>Simpan salinan pustaka saya…</translation>
        </message>
        <message>
            <source>Sepia theme</source>
            <translation>Tema sepia</translation>
        </message>
        <message>
            <source>Show all terms</source>
            <translation>Tampilkan semua istilah</translation>
        </message>
        <message>
            <source>Show legal terms only</source>
            <translation>Hanya istilah hukum</translation>
        </message>
        <message>
            <source>Show or hide the glossary</source>
            <translation>Tampilkan atau sembunyikan glosarium</translation>
        </message>
        <message>
            <source>Show or hide the library</source>
            <translation>Tampilkan atau sembunyikan pustaka</translation>
        </message>
        <message>
            <source>Show technology terms only</source>
            <translation>Hanya istilah teknologi</translation>
        </message>
        <message>
            <source>Show the whole page, or the article alone</source>
            <translation>Tampilkan seluruh halaman, atau artikelnya saja</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Ukuran teks</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Perkecil teks</translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Pembatalan</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Istilah</translation>
        </message>
        <message>
            <source>Terms of this text</source>
            <translation>Istilah dalam teks ini</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Teks</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Tema sistem</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Ukuran teks semula</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Tampilan</translation>
        </message>
        <message>
            <source>Which terms</source>
            <translation>Istilah yang mana</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Kata Anda</translation>
        </message>
    </context>
    <context>
        <name>ContentsList</name>
        <message>
            <source>Contents</source>
            <translation>Daftar isi</translation>
        </message>
    </context>
    <context>
        <name>CountedWords</name>
        <message>
            <source>%1 law</source>
            <translation>%1 hukum</translation>
        </message>
        <message>
            <source>%1 tech</source>
            <translation>%1 teknologi</translation>
        </message>
        <message>
            <source>%1 yours</source>
            <translation>%1 milik Anda</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%Ln istilah</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln kata</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation>Salin laporan</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lanjut membaca</translation>
        </message>
        <message>
            <source>Something in Lontar went wrong. Your marks are saved; you can read on.</source>
            <translation>Ada yang salah di dalam Lontar. Tanda Anda tersimpan; Anda dapat terus membaca.</translation>
        </message>
        <message>
            <source>The report says where in the program it happened. It holds none of your text.</source>
            <translation>Laporan ini menyebutkan di bagian program mana hal itu terjadi. Teks Anda tidak termuat di dalamnya.</translation>
        </message>
    </context>
    <context>
        <name>DictionariesView</name>
        <message>
            <source>A table (CSV, TSV) or a StarDict dictionary (.ifo)</source>
            <translation>Tabel (CSV, TSV) atau kamus StarDict (.ifo)</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Kembalikan</translation>
        </message>
        <message>
            <source>Dictionaries</source>
            <translation>Kamus</translation>
        </message>
        <message>
            <source>Dictionaries of your own answer when you double-click a word, on the cards and in searches. Their words are not underlined.</source>
            <translation>Kamus Anda sendiri menjawab saat Anda mengeklik dua kali sebuah kata, pada kartu, dan dalam pencarian. Katanya tidak digarisbawahi.</translation>
        </message>
        <message>
            <source>Import a dictionary…</source>
            <translation>Impor kamus…</translation>
        </message>
        <message>
            <source>Removed; gone for good when Lontar is started again</source>
            <translation>Dihapus; hilang selamanya saat Lontar dimulai lagi</translation>
        </message>
        <message>
            <source>There are none yet.</source>
            <translation>Belum ada.</translation>
        </message>
    </context>
    <context>
        <name>DictionaryActs</name>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>Dictionaries (*.csv *.tsv *.tab *.txt *.ifo)</source>
            <translation>Kamus (*.csv *.tsv *.tab *.txt *.ifo)</translation>
        </message>
        <message>
            <source>Import a dictionary</source>
            <translation>Impor kamus</translation>
        </message>
        <message>
            <source>The dictionary was removed.</source>
            <translation>Kamus dihapus.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
    </context>
    <context>
        <name>DictionaryForm</name>
        <message>
            <source>A StarDict dictionary of %1 entries.</source>
            <translation>Kamus StarDict dengan %1 entri.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Cells are parted by</source>
            <translation>Pemisah sel</translation>
        </message>
        <message>
            <source>Column %1 holds</source>
            <translation>Isi kolom %1</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Pengodean</translation>
        </message>
        <message>
            <source>First rows of the table</source>
            <translation>Baris pertama tabel</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Impor</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Name of the dictionary</source>
            <translation>Nama kamus</translation>
        </message>
        <message>
            <source>Say which column holds the headwords and which their translations.</source>
            <translation>Sebutkan kolom mana yang berisi kata kepala dan mana yang berisi terjemahannya.</translation>
        </message>
        <message>
            <source>The first row names the columns</source>
            <translation>Baris pertama menamai kolom</translation>
        </message>
        <message>
            <source>What do the columns hold?</source>
            <translation>Apa isi kolom-kolomnya?</translation>
        </message>
    </context>
    <context>
        <name>DictionaryProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>How much is imported</source>
            <translation>Banyaknya yang diimpor</translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>Mengimpor %1…</translation>
        </message>
    </context>
    <context>
        <name>DictionaryReport</name>
        <message>
            <source>Close this report</source>
            <translation>Tutup laporan ini</translation>
        </message>
        <message>
            <source>Lines left out</source>
            <translation>Baris yang diabaikan</translation>
        </message>
        <message>
            <source>The first %1 of them are listed.</source>
            <translation>%1 yang pertama tercantum.</translation>
        </message>
    </context>
    <context>
        <name>DictionaryRow</name>
        <message>
            <source>Move down</source>
            <translation>Turunkan</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Naikkan</translation>
        </message>
        <message>
            <source>Name of the dictionary</source>
            <translation>Nama kamus</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Ganti nama</translation>
        </message>
        <message>
            <source>Whether this dictionary answers</source>
            <translation>Apakah kamus ini menjawab</translation>
        </message>
    </context>
    <context>
        <name>DictionarySection</name>
        <message>
            <source>In your dictionaries</source>
            <translation>Dalam kamus Anda</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Tampilkan semuanya</translation>
        </message>
        <message numerus="yes">
            <source>and %n more under this name</source>
            <translation>
                <numerusform>dan %Ln lagi dengan nama ini</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DictionaryWords</name>
        <message>
            <source>(left out)</source>
            <translation>(diabaikan)</translation>
        </message>
        <message>
            <source>Entries: %1 · %2</source>
            <translation>Entri: %1 · %2</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Contoh</translation>
        </message>
        <message>
            <source>Headword</source>
            <translation>Kata kepala</translation>
        </message>
        <message>
            <source>Imported: “%1”. Entries: %2</source>
            <translation>Diimpor: “%1”. Entri: %2</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Baris %1: %2</translation>
        </message>
        <message>
            <source>Lines left out: %1</source>
            <translation>Baris yang diabaikan: %1</translation>
        </message>
        <message>
            <source>Part of speech</source>
            <translation>Kelas kata</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Terjemahan</translation>
        </message>
        <message>
            <source>a quotation mark is never closed</source>
            <translation>tanda kutip tidak pernah ditutup</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>koma</translation>
        </message>
        <message>
            <source>it points outside the dictionary's text</source>
            <translation>menunjuk ke luar teks kamus</translation>
        </message>
        <message>
            <source>its markup cannot be read</source>
            <translation>markahnya tidak dapat dibaca</translation>
        </message>
        <message>
            <source>no headword</source>
            <translation>tanpa kata kepala</translation>
        </message>
        <message>
            <source>no translation or explanation</source>
            <translation>tanpa terjemahan atau penjelasan</translation>
        </message>
        <message>
            <source>only a picture or a sound</source>
            <translation>hanya gambar atau bunyi</translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>titik koma</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>the headword is too long</source>
            <translation>kata kepalanya terlalu panjang</translation>
        </message>
        <message>
            <source>the text is too long</source>
            <translation>teksnya terlalu panjang</translation>
        </message>
        <message>
            <source>vertical bars</source>
            <translation>garis tegak</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Kembali</translation>
        </message>
    </context>
    <context>
        <name>ExportActs</name>
        <message numerus="yes">
            <source>%n term(s) written to %1.</source>
            <translation>
                <numerusform>%Ln istilah ditulis ke %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>Cards for Anki (*.apkg)</source>
            <translation>Kartu untuk Anki (*.apkg)</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Disalin dengan sumbernya.</translation>
        </message>
        <message>
            <source>Export all notes</source>
            <translation>Ekspor semua catatan</translation>
        </message>
        <message>
            <source>Export the glossary of this text</source>
            <translation>Ekspor glosarium teks ini</translation>
        </message>
        <message>
            <source>Export the notes of this text</source>
            <translation>Ekspor catatan teks ini</translation>
        </message>
        <message>
            <source>Glossary of %1</source>
            <translation>Glosarium %1</translation>
        </message>
        <message>
            <source>Import notes</source>
            <translation>Impor catatan</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Catatan saya</translation>
        </message>
        <message>
            <source>Notes alone, as Web Annotations (*.marks.json)</source>
            <translation>Catatan saja, sebagai Web Annotations (*.marks.json)</translation>
        </message>
        <message>
            <source>Notes exported by Lontar (*.json)</source>
            <translation>Catatan hasil ekspor Lontar (*.json)</translation>
        </message>
        <message>
            <source>Notes with their texts, for Lontar (*.json)</source>
            <translation>Catatan beserta teksnya, untuk Lontar (*.json)</translation>
        </message>
        <message>
            <source>Nothing is marked in this text yet.</source>
            <translation>Belum ada yang ditandai dalam teks ini.</translation>
        </message>
        <message>
            <source>Page to print (*.html)</source>
            <translation>Halaman untuk dicetak (*.html)</translation>
        </message>
        <message>
            <source>Select a passage first, then copy it with its source.</source>
            <translation>Pilih dahulu sebuah bagian teks, lalu salin dengan sumbernya.</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabel (*.csv)</translation>
        </message>
        <message>
            <source>Taking the notes in…</source>
            <translation>Memasukkan catatan…</translation>
        </message>
        <message>
            <source>The import was taken back.</source>
            <translation>Impor dibatalkan.</translation>
        </message>
        <message>
            <source>The terms of this text are still being found; try again in a moment.</source>
            <translation>Istilah dalam teks ini masih dicari; coba lagi sebentar lagi.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message numerus="yes">
            <source>%n article(s) added to your library.</source>
            <translation>
                <numerusform>%Ln artikel ditambahkan ke pustaka Anda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n brought back from the bin</source>
            <translation>
                <numerusform>%Ln dikembalikan dari tempat sampah</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) written to %1.</source>
            <translation>
                <numerusform>%Ln kartu ditulis ke %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n colour(s) named.</source>
            <translation>
                <numerusform>%Ln warna diberi nama.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found at another place</source>
            <translation>
                <numerusform>%Ln ditemukan di tempat lain</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%Ln sudah ada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) hold neither a term nor a note and make no card.</source>
            <translation>
                <numerusform>%Ln tanda tidak memuat istilah ataupun catatan sehingga tidak menjadi kartu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) placed</source>
            <translation>
                <numerusform>%Ln tanda ditempatkan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) written to %1.</source>
            <translation>
                <numerusform>%Ln tanda ditulis ke %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found in the text, kept to check</source>
            <translation>
                <numerusform>%Ln tidak ditemukan dalam teks, disimpan untuk diperiksa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your words added.</source>
            <translation>
                <numerusform>%Ln kata Anda ditambahkan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your words known already.</source>
            <translation>
                <numerusform>%Ln kata Anda sudah ada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your words updated.</source>
            <translation>
                <numerusform>%Ln kata Anda diperbarui.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stand beside another explanation of the same word.</source>
            <translation>
                <numerusform>%Ln berdampingan dengan penjelasan lain untuk kata yang sama.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%Ln diperbarui</numerusform>
            </translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Penanda</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Jumlah</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Penjelasan</translation>
        </message>
        <message>
            <source>First place</source>
            <translation>Tempat pertama</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosarium</translation>
        </message>
        <message>
            <source>Not found in the text as it is now</source>
            <translation>Tidak ditemukan dalam teks yang sekarang</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Nothing is marked.</source>
            <translation>Tidak ada yang ditandai.</translation>
        </message>
        <message>
            <source>Of %1 only the passages are known; open the text itself to see them in place.</source>
            <translation>Dari %1 hanya bagian-bagiannya yang diketahui; buka teksnya untuk melihatnya di tempatnya.</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Dibuka</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Istilah</translation>
        </message>
        <message>
            <source>There are no marks in this file.</source>
            <translation>Tidak ada tanda dalam berkas ini.</translation>
        </message>
        <message>
            <source>There are no terms in this text.</source>
            <translation>Tidak ada istilah dalam teks ini.</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>biru</translation>
        </message>
        <message>
            <source>core</source>
            <translation>inti</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>lazim</translation>
        </message>
        <message>
            <source>green</source>
            <translation>hijau</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>merah muda</translation>
        </message>
        <message>
            <source>specialist</source>
            <translation>khusus</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>kuning</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>administrative</source>
            <translation>tata usaha negara</translation>
        </message>
        <message>
            <source>artificial intelligence</source>
            <translation>kecerdasan artifisial</translation>
        </message>
        <message>
            <source>civil</source>
            <translation>perdata</translation>
        </message>
        <message>
            <source>company</source>
            <translation>perusahaan</translation>
        </message>
        <message>
            <source>competition</source>
            <translation>persaingan usaha</translation>
        </message>
        <message>
            <source>constitutional</source>
            <translation>tata negara</translation>
        </message>
        <message>
            <source>courts</source>
            <translation>peradilan</translation>
        </message>
        <message>
            <source>criminal</source>
            <translation>pidana</translation>
        </message>
        <message>
            <source>criminal procedure</source>
            <translation>acara pidana</translation>
        </message>
        <message>
            <source>cybercrime</source>
            <translation>kejahatan siber</translation>
        </message>
        <message>
            <source>data and cloud</source>
            <translation>data dan komputasi awan</translation>
        </message>
        <message>
            <source>data protection</source>
            <translation>pelindungan data</translation>
        </message>
        <message>
            <source>e-commerce</source>
            <translation>niaga elektronik</translation>
        </message>
        <message>
            <source>family</source>
            <translation>keluarga</translation>
        </message>
        <message>
            <source>fintech</source>
            <translation>teknologi finansial</translation>
        </message>
        <message>
            <source>general</source>
            <translation>umum</translation>
        </message>
        <message>
            <source>hardware</source>
            <translation>perangkat keras</translation>
        </message>
        <message>
            <source>insolvency</source>
            <translation>kepailitan</translation>
        </message>
        <message>
            <source>intellectual property</source>
            <translation>kekayaan intelektual</translation>
        </message>
        <message>
            <source>labour</source>
            <translation>ketenagakerjaan</translation>
        </message>
        <message>
            <source>land and environment</source>
            <translation>agraria dan lingkungan</translation>
        </message>
        <message>
            <source>networking and web</source>
            <translation>jaringan dan web</translation>
        </message>
        <message>
            <source>platforms</source>
            <translation>platform</translation>
        </message>
        <message>
            <source>security</source>
            <translation>keamanan</translation>
        </message>
        <message>
            <source>software</source>
            <translation>perangkat lunak</translation>
        </message>
        <message>
            <source>telecoms</source>
            <translation>telekomunikasi</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 dari %2</translation>
        </message>
        <message>
            <source>%1 of more than %2</source>
            <translation>%1 dari lebih dari %2</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%Ln tempat</numerusform>
            </translation>
        </message>
        <message>
            <source>Any form</source>
            <translation>Semua bentuk</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Tutup (Esc)</translation>
        </message>
        <message>
            <source>Find any form of the words: dakwaan also finds dakwaannya and didakwa</source>
            <translation>Cari semua bentuk kata: dakwaan juga menemukan dakwaannya dan didakwa</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>Cari dalam teks ini</translation>
        </message>
        <message>
            <source>Find in this text…</source>
            <translation>Cari dalam teks ini…</translation>
        </message>
        <message numerus="yes">
            <source>More than %n place(s)</source>
            <translation>
                <numerusform>Lebih dari %Ln tempat</numerusform>
            </translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Temuan berikutnya</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Tidak ditemukan</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Temuan sebelumnya</translation>
        </message>
        <message>
            <source>Show or leave out this form</source>
            <translation>Tampilkan atau abaikan bentuk ini</translation>
        </message>
    </context>
    <context>
        <name>FontChoice</name>
        <message>
            <source>%1 (easy to tell apart)</source>
            <translation>%1 (mudah dibedakan)</translation>
        </message>
        <message>
            <source>%1 (usual)</source>
            <translation>%1 (baku)</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPanel</name>
        <message>
            <source>Find a word or term</source>
            <translation>Cari kata atau istilah</translation>
        </message>
        <message>
            <source>Find a word or term…</source>
            <translation>Cari kata atau istilah…</translation>
        </message>
    </context>
    <context>
        <name>GoToBar</name>
        <message>
            <source>Back to where you were (Esc)</source>
            <translation>Kembali ke tempat semula (Esc)</translation>
        </message>
        <message>
            <source>Go to a heading, a Pasal or a percentage</source>
            <translation>Ke judul, Pasal, atau persentase</translation>
        </message>
        <message>
            <source>Go to: heading, Pasal (27 3), or 40%</source>
            <translation>Ke: judul, Pasal (27 3), atau 40%</translation>
        </message>
        <message>
            <source>No such place in this text</source>
            <translation>Tidak ada tempat seperti itu dalam teks ini</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Tempat</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Guide</source>
            <translation>Panduan</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Click an underlined term, and its explanation opens beside the line.</source>
            <translation>Klik istilah yang bergaris bawah, dan penjelasannya terbuka di samping baris.</translation>
        </message>
        <message>
            <source>Close this hint</source>
            <translation>Tutup petunjuk ini</translation>
        </message>
        <message>
            <source>Drop a file here to read a text of your own.</source>
            <translation>Seret berkas ke sini untuk membaca teks Anda sendiri.</translation>
        </message>
        <message>
            <source>Drop a file here, or press %1, to read a text of your own.</source>
            <translation>Seret berkas ke sini, atau tekan %1, untuk membaca teks Anda sendiri.</translation>
        </message>
        <message>
            <source>Select a passage to highlight it or to write a note.</source>
            <translation>Pilih sebuah bagian teks untuk menyorotnya atau menulis catatan.</translation>
        </message>
    </context>
    <context>
        <name>HitCard</name>
        <message>
            <source>Restore</source>
            <translation>Kembalikan</translation>
        </message>
        <message>
            <source>deleted on %1</source>
            <translation>dihapus %1</translation>
        </message>
    </context>
    <context>
        <name>KeyCatcher</name>
        <message>
            <source>Press a key… Backspace: none</source>
            <translation>Tekan tombol… Backspace: kosong</translation>
        </message>
        <message>
            <source>Press the new key, Backspace for none, Esc to leave it as it is</source>
            <translation>Tekan tombol yang baru, Backspace untuk tanpa tombol, Esc untuk membiarkannya</translation>
        </message>
    </context>
    <context>
        <name>KeyConflict</name>
        <message>
            <source>%1 is the key of “%2”.</source>
            <translation>%1 adalah tombol untuk “%2”.</translation>
        </message>
        <message>
            <source>Leave it there</source>
            <translation>Biarkan di sana</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Pakai di sini</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>%1, key %2: change it</source>
            <translation>%1, tombol %2: ubah</translation>
        </message>
        <message>
            <source>%1, no key: choose one</source>
            <translation>%1, tanpa tombol: pilih satu</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Ubah tombol</translation>
        </message>
        <message>
            <source>Usual key</source>
            <translation>Tombol semula</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>A little up or down</source>
            <translation>Sedikit ke atas atau ke bawah</translation>
        </message>
        <message>
            <source>A page on, a page back</source>
            <translation>Satu halaman maju, satu halaman mundur</translation>
        </message>
        <message>
            <source>All keys as usual</source>
            <translation>Semua tombol seperti semula</translation>
        </message>
        <message>
            <source>Always, on the page</source>
            <translation>Selalu, di halaman</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>Tombol panah</translation>
        </message>
        <message>
            <source>Beginning and end of the text</source>
            <translation>Awal dan akhir teks</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Explain the selected word</source>
            <translation>Jelaskan kata yang dipilih</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Cari perintah atau tombol</translation>
        </message>
        <message>
            <source>Find a command or a key…</source>
            <translation>Cari perintah atau tombol…</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Home, End</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tombol</translation>
        </message>
        <message>
            <source>No command has these words or this key.</source>
            <translation>Tidak ada perintah dengan kata atau tombol ini.</translation>
        </message>
        <message>
            <source>Select letters or lines, words with Ctrl</source>
            <translation>Pilih huruf atau baris, kata dengan Ctrl</translation>
        </message>
        <message>
            <source>Shift+Arrow keys</source>
            <translation>Shift+Tombol panah</translation>
        </message>
        <message>
            <source>Space, Shift+Space</source>
            <translation>Spasi, Shift+Spasi</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Dutch</source>
            <translation>Belanda</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inggris</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Prancis</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Jerman</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesia</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italia</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugis</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanyol</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalog</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnam</translation>
        </message>
    </context>
    <context>
        <name>LibraryActs</name>
        <message>
            <source>A copy of %1 is your library now; the one before was kept as %2.</source>
            <translation>Salinan %1 kini menjadi pustaka Anda; yang sebelumnya disimpan sebagai %2.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>Library of Lontar (*.sqlite)</source>
            <translation>Pustaka Lontar (*.sqlite)</translation>
        </message>
        <message>
            <source>My library</source>
            <translation>Pustaka saya</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Buka pustaka</translation>
        </message>
        <message>
            <source>Save a copy of my library</source>
            <translation>Simpan salinan pustaka saya</translation>
        </message>
        <message>
            <source>Some of your marks are not saved yet; another library can be opened when they are.</source>
            <translation>Sebagian tanda Anda belum disimpan; pustaka lain dapat dibuka setelah semuanya tersimpan.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Batalkan</translation>
        </message>
        <message>
            <source>Your library was copied to %1.</source>
            <translation>Pustaka Anda disalin ke %1.</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>CONTENTS</source>
            <translation>DAFTAR ISI</translation>
        </message>
        <message>
            <source>LIBRARY</source>
            <translation>PUSTAKA</translation>
        </message>
    </context>
    <context>
        <name>LicenceNames</name>
        <message>
            <source>%1, of the system</source>
            <translation>%1, dari sistem</translation>
        </message>
        <message>
            <source>GNU General Public License 3</source>
            <translation>GNU General Public License 3</translation>
        </message>
        <message>
            <source>GNU Lesser GPL 2.1</source>
            <translation>GNU Lesser GPL 2.1</translation>
        </message>
        <message>
            <source>GNU Lesser GPL 3</source>
            <translation>GNU Lesser GPL 3</translation>
        </message>
        <message>
            <source>The font %1</source>
            <translation>Fonta %1</translation>
        </message>
        <message>
            <source>The icons</source>
            <translation>Ikon-ikon</translation>
        </message>
        <message>
            <source>What Lontar is made of</source>
            <translation>Lontar terbuat dari apa</translation>
        </message>
        <message>
            <source>Where the fonts come from</source>
            <translation>Asal fonta-fontanya</translation>
        </message>
        <message>
            <source>Works of others in Qt</source>
            <translation>Karya pihak lain dalam Qt</translation>
        </message>
    </context>
    <context>
        <name>LinkActs</name>
        <message>
            <source>Copy the link's address</source>
            <translation>Salin alamat tautan</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Only files and text can be dropped here.</source>
            <translation>Hanya berkas dan teks yang dapat diletakkan di sini.</translation>
        </message>
    </context>
    <context>
        <name>MarkCard</name>
        <message>
            <source>Add a note…</source>
            <translation>Tambah catatan…</translation>
        </message>
        <message>
            <source>All notes with this tag</source>
            <translation>Semua catatan dengan label ini</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Salin</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Found at another place of the text.</source>
            <translation>Ditemukan di tempat lain dalam teks.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Pertahankan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>The words here have changed; they were: %1</source>
            <translation>Kata-kata di sini telah berubah; semula: %1</translation>
        </message>
        <message>
            <source>Yes, this is the place</source>
            <translation>Ya, di sini tempatnya</translation>
        </message>
        <message>
            <source>bookmark</source>
            <translation>penanda</translation>
        </message>
        <message>
            <source>highlight</source>
            <translation>sorotan</translation>
        </message>
    </context>
    <context>
        <name>MarkDoer</name>
        <message>
            <source>Click a highlight first, then delete it.</source>
            <translation>Klik dahulu sebuah sorotan, lalu hapus.</translation>
        </message>
        <message>
            <source>Select a passage first, then highlight it.</source>
            <translation>Pilih dahulu sebuah bagian teks, lalu sorot.</translation>
        </message>
        <message>
            <source>Select the passage in the text where this mark belongs, then press “Place it here”.</source>
            <translation>Pilih bagian teks tempat tanda ini seharusnya, lalu tekan “Letakkan di sini”.</translation>
        </message>
        <message>
            <source>The text is still being opened; mark it in a moment.</source>
            <translation>Teks masih dibuka; tandai sebentar lagi.</translation>
        </message>
    </context>
    <context>
        <name>MarkSession</name>
        <message>
            <source>Deleted.</source>
            <translation>Dihapus.</translation>
        </message>
        <message>
            <source>Everything is saved now.</source>
            <translation>Semuanya sudah tersimpan.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
    </context>
    <context>
        <name>MarkSteps</name>
        <message>
            <source>Nothing is marked in this text yet.</source>
            <translation>Belum ada yang ditandai dalam teks ini.</translation>
        </message>
        <message>
            <source>mark %1 of %2</source>
            <translation>tanda %1 dari %2</translation>
        </message>
    </context>
    <context>
        <name>MarksFoot</name>
        <message numerus="yes">
            <source>%n not saved yet</source>
            <translation>
                <numerusform>%Ln belum tersimpan</numerusform>
            </translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Semua catatan</translation>
        </message>
        <message>
            <source>All saved</source>
            <translation>Semua tersimpan</translation>
        </message>
        <message>
            <source>Deleted marks</source>
            <translation>Tanda yang dihapus</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>Marks could not be read</source>
            <translation>Tanda tidak dapat dibaca</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Menyimpan…</translation>
        </message>
    </context>
    <context>
        <name>MarksHint</name>
        <message>
            <source>Select a passage and press %1 to highlight it, or %2 to keep a place.</source>
            <translation>Pilih sebuah bagian teks lalu tekan %1 untuk menyorotnya, atau %2 untuk menandai tempat.</translation>
        </message>
        <message>
            <source>Select a passage to highlight it, or bookmark a place.</source>
            <translation>Pilih sebuah bagian teks untuk menyorotnya, atau tandai sebuah tempat.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Tutup pesan ini</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>A note on this passage…</source>
            <translation>Catatan untuk bagian ini…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
    </context>
    <context>
        <name>NotesActs</name>
        <message>
            <source>Restore</source>
            <translation>Kembalikan</translation>
        </message>
        <message>
            <source>Restored.</source>
            <translation>Dikembalikan.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tampilkan</translation>
        </message>
        <message>
            <source>This mark is deleted; restore it to read on there.</source>
            <translation>Tanda ini sudah dihapus; kembalikan untuk membaca di sana.</translation>
        </message>
    </context>
    <context>
        <name>NotesFilter</name>
        <message>
            <source>All texts</source>
            <translation>Semua teks</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Kapan saja</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Dihapus</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>12 bulan terakhir</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 hari terakhir</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 hari terakhir</translation>
        </message>
        <message>
            <source>Leave out the tag %1</source>
            <translation>Lepaskan label %1</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Teks</translation>
        </message>
        <message>
            <source>Text: %1</source>
            <translation>Teks: %1</translation>
        </message>
        <message>
            <source>This text</source>
            <translation>Teks ini</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Waktu: %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
        </message>
        <message>
            <source>What was deleted is kept for 90 days</source>
            <translation>Yang dihapus disimpan selama 90 hari</translation>
        </message>
    </context>
    <context>
        <name>NotesView</name>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>%Ln dihapus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marks</source>
            <translation>
                <numerusform>%Ln tanda</numerusform>
            </translation>
        </message>
        <message>
            <source>Bookmarks of this text</source>
            <translation>Penanda dalam teks ini</translation>
        </message>
        <message>
            <source>Nothing is deleted.</source>
            <translation>Tidak ada yang dihapus.</translation>
        </message>
        <message>
            <source>Nothing is marked yet.</source>
            <translation>Belum ada yang ditandai.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Tidak ada yang ditemukan.</translation>
        </message>
        <message>
            <source>Search all notes…</source>
            <translation>Cari semua catatan…</translation>
        </message>
        <message>
            <source>Search deleted marks…</source>
            <translation>Cari yang dihapus…</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Tampilkan lagi</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>Membuka %1…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Membuka…</translation>
        </message>
        <message>
            <source>Your library is being put in order; that can take a minute.</source>
            <translation>Pustaka Anda sedang dibereskan; ini bisa memakan waktu satu menit.</translation>
        </message>
    </context>
    <context>
        <name>OpeningActs</name>
        <message>
            <source>Articles (%1);;All files (*)</source>
            <translation>Artikel (%1);;Semua berkas (*)</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Buka artikel</translation>
        </message>
        <message>
            <source>There is no text to paste.</source>
            <translation>Tidak ada teks untuk ditempel.</translation>
        </message>
    </context>
    <context>
        <name>OwnWordActs</name>
        <message numerus="yes">
            <source>%n word(s) written to %1.</source>
            <translation>
                <numerusform>%Ln kata ditulis ke %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export my words</source>
            <translation>Ekspor kata saya</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>Kata saya</translation>
        </message>
        <message>
            <source>Select a word or an expression first, then explain it.</source>
            <translation>Pilih dahulu sebuah kata atau ungkapan, lalu jelaskan.</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabel (*.csv)</translation>
        </message>
        <message>
            <source>That is too long for a word or an expression; select less, or write a note on it.</source>
            <translation>Itu terlalu panjang untuk kata atau ungkapan; pilih lebih sedikit, atau tulis catatan.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>Words with all that belongs to them (*.json)</source>
            <translation>Kata beserta semua isinya (*.json)</translation>
        </message>
        <message>
            <source>Write on</source>
            <translation>Lanjut menulis</translation>
        </message>
        <message>
            <source>Your explanation is not saved.</source>
            <translation>Penjelasan Anda belum disimpan.</translation>
        </message>
        <message>
            <source>Your library is not open yet; try again in a moment.</source>
            <translation>Pustaka Anda belum terbuka; coba lagi sebentar lagi.</translation>
        </message>
        <message>
            <source>“%1” is deleted.</source>
            <translation>“%1” dihapus.</translation>
        </message>
    </context>
    <context>
        <name>OwnWordEditor</name>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Change your word</source>
            <translation>Ubah kata Anda</translation>
        </message>
        <message>
            <source>Example from the text</source>
            <translation>Contoh dari teks</translation>
        </message>
        <message>
            <source>Explain a word yourself</source>
            <translation>Jelaskan sendiri sebuah kata</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Save (Ctrl+Enter)</source>
            <translation>Simpan (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Terjemahan</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Artinya</translation>
        </message>
        <message>
            <source>Word or expression</source>
            <translation>Kata atau ungkapan</translation>
        </message>
        <message>
            <source>with commas between several</source>
            <translation>dipisahkan dengan koma</translation>
        </message>
    </context>
    <context>
        <name>OwnWordPart</name>
        <message>
            <source>Delete</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Ubah</translation>
        </message>
        <message>
            <source>Your word</source>
            <translation>Kata Anda</translation>
        </message>
    </context>
    <context>
        <name>OwnWordSession</name>
        <message>
            <source>Your library is not open yet; try again in a moment.</source>
            <translation>Pustaka Anda belum terbuka; coba lagi sebentar lagi.</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsView</name>
        <message>
            <source>Add a word</source>
            <translation>Tambah kata</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Dihapus</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>No words yet. Select a word in a text and press %1 to explain it yourself.</source>
            <translation>Belum ada kata. Pilih sebuah kata dalam teks lalu tekan %1 untuk menjelaskannya sendiri.</translation>
        </message>
        <message>
            <source>No words yet. Select a word in a text to explain it yourself.</source>
            <translation>Belum ada kata. Pilih sebuah kata dalam teks untuk menjelaskannya sendiri.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Kembalikan</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Kata Anda</translation>
        </message>
        <message>
            <source>Your words · %1</source>
            <translation>Kata Anda · %1</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ Kembali</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>Place in the article</source>
            <translation>Tempat dalam artikel</translation>
        </message>
    </context>
    <context>
        <name>PaneNames</name>
        <message>
            <source>Beside the text</source>
            <translation>Di samping teks</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Perintah</translation>
        </message>
        <message>
            <source>Library and contents</source>
            <translation>Pustaka dan daftar isi</translation>
        </message>
        <message>
            <source>Terms or bookmarks</source>
            <translation>Istilah atau penanda</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Teks</translation>
        </message>
    </context>
    <context>
        <name>PartsOfSpeech</name>
        <message>
            <source>abbreviation</source>
            <translation>singkatan</translation>
        </message>
        <message>
            <source>adjective</source>
            <translation>adjektiva</translation>
        </message>
        <message>
            <source>adverb</source>
            <translation>adverbia</translation>
        </message>
        <message>
            <source>conjunction</source>
            <translation>konjungsi</translation>
        </message>
        <message>
            <source>noun</source>
            <translation>nomina</translation>
        </message>
        <message>
            <source>phrase</source>
            <translation>frasa</translation>
        </message>
        <message>
            <source>preposition</source>
            <translation>preposisi</translation>
        </message>
        <message>
            <source>verb</source>
            <translation>verba</translation>
        </message>
    </context>
    <context>
        <name>PdfText</name>
        <message>
            <source>%1… (whole: note %2 at the end)</source>
            <translation>%1… (selengkapnya: catatan %2 di akhir)</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln kali</numerusform>
            </translation>
        </message>
        <message>
            <source>(not found in the text as it is now)</source>
            <translation>(tidak ditemukan dalam teks yang sekarang)</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Penanda</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Catatan</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPage</name>
        <message>
            <source>%1 letters</source>
            <translation>%1 huruf</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) beside it, the newest of %1</source>
            <translation>
                <numerusform>%Ln cadangan di sampingnya, yang terbaru dari %1</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Semua</translation>
        </message>
        <message>
            <source>At every place</source>
            <translation>Di setiap tempat</translation>
        </message>
        <message>
            <source>At the first place only</source>
            <translation>Di tempat pertama saja</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Gelap</translation>
        </message>
        <message>
            <source>Deleted marks</source>
            <translation>Tanda yang dihapus</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Fonta</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tombol</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Bahasa jendela</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Hukum</translation>
        </message>
        <message>
            <source>Less movement on the screen</source>
            <translation>Kurangi gerakan di layar</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Terang</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>Tinggi baris</translation>
        </message>
        <message>
            <source>Line length</source>
            <translation>Lebar baris</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Ditandai</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Tanda</translation>
        </message>
        <message>
            <source>No backup yet; the first is made on closing.</source>
            <translation>Belum ada cadangan; yang pertama dibuat saat ditutup.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Tidak ada</translation>
        </message>
        <message>
            <source>Open another library…</source>
            <translation>Buka pustaka lain…</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Setelan</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Bacaan</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Simpan salinan…</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <source>Show a term's meaning under the mouse</source>
            <translation>Tampilkan arti istilah di bawah tetikus</translation>
        </message>
        <message>
            <source>Show and change the keys</source>
            <translation>Lihat dan ubah tombol</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Tampilkan foldernya</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistem</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>Teknologi</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Istilah</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Ukuran</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Usual settings of the text</source>
            <translation>Setelan teks semula</translation>
        </message>
        <message>
            <source>Without the core words</source>
            <translation>Tanpa istilah inti</translation>
        </message>
        <message>
            <source>Your library</source>
            <translation>Pustaka Anda</translation>
        </message>
    </context>
    <context>
        <name>PrintActs</name>
        <message>
            <source>Another PDF is being made; wait for it or cancel it first.</source>
            <translation>PDF lain sedang dibuat; tunggu atau batalkan dahulu.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Glossary of %1</source>
            <translation>Glosarium %1</translation>
        </message>
        <message>
            <source>Make a PDF of this glossary</source>
            <translation>Buat PDF glosarium ini</translation>
        </message>
        <message>
            <source>Make a PDF of this text</source>
            <translation>Buat PDF teks ini</translation>
        </message>
        <message>
            <source>Making the PDF: %1%</source>
            <translation>Membuat PDF: %1%</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The PDF is made: %1</source>
            <translation>PDF sudah dibuat: %1</translation>
        </message>
        <message>
            <source>The PDF was not made.</source>
            <translation>PDF tidak dibuat.</translation>
        </message>
        <message>
            <source>The terms of this text are still being found; try again in a moment.</source>
            <translation>Istilah dalam teks ini masih dicari; coba lagi sebentar lagi.</translation>
        </message>
    </context>
    <context>
        <name>ReadingTime</name>
        <message>
            <source>%1 h</source>
            <translation>%1 jam</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 jam %2 mnt</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 mnt</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>%1 more found, which “Terms: all” would show.</source>
            <translation>%1 lagi ditemukan, tampil dengan “Istilah: semua”.</translation>
        </message>
        <message>
            <source>Entries found</source>
            <translation>Entri yang ditemukan</translation>
        </message>
        <message>
            <source>No entry for “%1”.</source>
            <translation>Tidak ada entri untuk “%1”.</translation>
        </message>
        <message>
            <source>No entry for “%1”. Did you mean:</source>
            <translation>Tidak ada entri untuk “%1”. Mungkin maksud Anda:</translation>
        </message>
        <message>
            <source>Your word · %1</source>
            <translation>Kata Anda · %1</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Copy</source>
            <translation>Salin</translation>
        </message>
        <message>
            <source>Explain this word myself</source>
            <translation>Jelaskan kata ini sendiri</translation>
        </message>
        <message>
            <source>Highlight with a note</source>
            <translation>Sorot dengan catatan</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>%1 (%2); choose another place or make room.</source>
            <translation>%1 (%2); pilih tempat lain atau kosongkan ruang.</translation>
        </message>
        <message>
            <source>%1 It cannot be opened: %2</source>
            <translation>%1 Pustaka itu tidak dapat dibuka: %2</translation>
        </message>
        <message>
            <source>%1 breaks off before its end; get the dictionary again.</source>
            <translation>%1 terputus sebelum selesai; dapatkan kamusnya lagi.</translation>
        </message>
        <message>
            <source>%1 could not be read (%2); close other programs and try again.</source>
            <translation>%1 tidak dapat dibaca (%2); tutup program lain lalu coba lagi.</translation>
        </message>
        <message>
            <source>%1 could not be read (%2); try a copy of it.</source>
            <translation>%1 tidak dapat dibaca (%2); coba salinannya.</translation>
        </message>
        <message>
            <source>%1 could not be read, being damaged or too intricate; save it as plain text and open that.</source>
            <translation>%1 tidak dapat dibaca karena rusak atau terlalu rumit; simpan sebagai teks polos lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 could not be written (%2); choose another place, or make room and try again.</source>
            <translation>%1 tidak dapat ditulis (%2); pilih tempat lain, atau kosongkan ruang lalu coba lagi.</translation>
        </message>
        <message>
            <source>%1 defines abbreviations (XML entities), which are not read; save it anew without them.</source>
            <translation>%1 menetapkan singkatan (entitas XML) yang tidak dibaca; simpan ulang tanpa itu.</translation>
        </message>
        <message>
            <source>%1 does not exist; check the name and the folder.</source>
            <translation>%1 tidak ada; periksa nama dan foldernya.</translation>
        </message>
        <message>
            <source>%1 has more than %2 pages; split it into smaller files and open those.</source>
            <translation>%1 lebih dari %2 halaman; pecah menjadi berkas yang lebih kecil lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 holds binary data, not a table; export the dictionary as CSV and import that.</source>
            <translation>%1 berisi data biner, bukan tabel; ekspor kamusnya sebagai CSV lalu impor itu.</translation>
        </message>
        <message>
            <source>%1 holds binary data, not text; open the document that its text comes from.</source>
            <translation>%1 berisi data biner, bukan teks; buka dokumen asal teksnya.</translation>
        </message>
        <message>
            <source>%1 holds more than %2 parts and is not opened; save it anew as text.</source>
            <translation>%1 berisi lebih dari %2 bagian dan tidak dibuka; simpan ulang sebagai teks.</translation>
        </message>
        <message>
            <source>%1 holds no entry that could be imported; nothing was changed.</source>
            <translation>%1 tidak berisi entri yang dapat diimpor; tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>%1 holds no notes exported by Lontar; choose a JSON file that it wrote.</source>
            <translation>%1 tidak berisi catatan hasil ekspor Lontar; pilih berkas JSON yang ditulisnya.</translation>
        </message>
        <message>
            <source>%1 holds no rows; there is nothing to import.</source>
            <translation>%1 tidak berisi baris; tidak ada yang dapat diimpor.</translation>
        </message>
        <message>
            <source>%1 holds no text to read; open another file.</source>
            <translation>%1 tidak berisi teks untuk dibaca; buka berkas lain.</translation>
        </message>
        <message>
            <source>%1 holds no web page; save the page as HTML and open that.</source>
            <translation>%1 tidak berisi halaman web; simpan halamannya sebagai HTML lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 holds pictures of its pages and no text (a scan); have its text recognised (OCR) and open the result.</source>
            <translation>%1 berisi gambar halaman tanpa teks (hasil pindai); kenali teksnya (OCR) lalu buka hasilnya.</translation>
        </message>
        <message>
            <source>%1 in your library: %2.</source>
            <translation>%1 di pustaka Anda: %2.</translation>
        </message>
        <message>
            <source>%1 is %2, a kind that is not read; %3 and open that.</source>
            <translation>%1 adalah %2, jenis yang tidak dapat dibaca; %3 lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 is %2, whatever its name says; %3.</source>
            <translation>%1 adalah %2, apa pun namanya; %3.</translation>
        </message>
        <message>
            <source>%1 is %2; %3.</source>
            <translation>%1 adalah %2; %3.</translation>
        </message>
        <message>
            <source>%1 is a database, and databases of others are never opened as dictionaries; export its table as CSV and import that.</source>
            <translation>%1 adalah basis data, dan basis data milik program lain tidak pernah dibuka sebagai kamus; ekspor tabelnya sebagai CSV lalu impor itu.</translation>
        </message>
        <message>
            <source>%1 is a folder; choose a name for a file.</source>
            <translation>%1 adalah folder; pilih nama untuk berkas.</translation>
        </message>
        <message>
            <source>%1 is a folder; open one of the files in it.</source>
            <translation>%1 adalah folder; buka salah satu berkas di dalamnya.</translation>
        </message>
        <message>
            <source>%1 is a pipe or device, not a file; save its content to a file and open that.</source>
            <translation>%1 adalah pipa atau perangkat, bukan berkas; simpan isinya ke berkas lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 is a web archive, whatever its name says; rename it to end in .mhtml and open it again.</source>
            <translation>%1 adalah arsip web, apa pun namanya; ganti namanya agar berakhiran .mhtml lalu buka lagi.</translation>
        </message>
        <message>
            <source>%1 is a web page, whatever its name says; rename it to end in .html and open it again.</source>
            <translation>%1 adalah halaman web, apa pun namanya; ganti namanya agar berakhiran .html lalu buka lagi.</translation>
        </message>
        <message>
            <source>%1 is an Office document in the format from before 2007, whatever its name says; open it in LibreOffice or Word, save it as .docx and open that.</source>
            <translation>%1 adalah dokumen Office dalam format sebelum 2007, apa pun namanya; buka di LibreOffice atau Word, simpan sebagai .docx lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 is built to unpack the same bytes again and again and is not opened.</source>
            <translation>%1 dibuat agar byte yang sama dibuka berulang-ulang, jadi tidak dibuka.</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be unpacked; get the dictionary again.</source>
            <translation>%1 rusak dan tidak dapat diekstrak; dapatkan kamusnya lagi.</translation>
        </message>
        <message>
            <source>%1 is damaged and was not opened; your library is as it was.</source>
            <translation>%1 rusak dan tidak dibuka; pustaka Anda tetap seperti semula.</translation>
        </message>
        <message>
            <source>%1 is damaged inside; open it in the program it was made with and save it anew.</source>
            <translation>%1 rusak di dalamnya; buka di program pembuatnya lalu simpan ulang.</translation>
        </message>
        <message>
            <source>%1 is damaged or was not saved to its end; get a new copy of it.</source>
            <translation>%1 rusak atau tidak tersimpan sampai selesai; dapatkan salinan baru.</translation>
        </message>
        <message>
            <source>%1 is damaged, nothing of it was taken over; export the notes again.</source>
            <translation>%1 rusak, tidak ada isinya yang diambil; ekspor catatannya lagi.</translation>
        </message>
        <message>
            <source>%1 is damaged; get a new copy of it.</source>
            <translation>%1 rusak; dapatkan salinan baru.</translation>
        </message>
        <message>
            <source>%1 is damaged; save the page as HTML and open that.</source>
            <translation>%1 rusak; simpan halamannya sebagai HTML lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 is empty; there is nothing to read in it.</source>
            <translation>%1 kosong; tidak ada yang dapat dibaca di dalamnya.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 MB; split it into smaller files and open those.</source>
            <translation>%1 lebih besar dari %2 MB; pecah menjadi berkas yang lebih kecil lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 is locked by its seller (DRM) and opens only in the seller's own program; get a copy without the lock.</source>
            <translation>%1 dikunci oleh penjualnya (DRM) dan hanya terbuka di program penjual itu; dapatkan salinan tanpa kunci.</translation>
        </message>
        <message>
            <source>%1 is locked with a password; save a copy without one and open that.</source>
            <translation>%1 dikunci dengan kata sandi; simpan salinan tanpa kata sandi lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 is no %2, whatever its name says, or is damaged; get a new copy of it.</source>
            <translation>%1 bukan %2, apa pun namanya, atau rusak; dapatkan salinan baru.</translation>
        </message>
        <message>
            <source>%1 is no StarDict dictionary; choose its file that ends in .ifo.</source>
            <translation>%1 bukan kamus StarDict; pilih berkasnya yang berakhiran .ifo.</translation>
        </message>
        <message>
            <source>%1 is no Word document, whatever its name says, or is damaged; get a new copy of it.</source>
            <translation>%1 bukan dokumen Word, apa pun namanya, atau rusak; dapatkan salinan baru.</translation>
        </message>
        <message>
            <source>%1 is no e-book, whatever its name says, or is damaged; get a new copy of it.</source>
            <translation>%1 bukan buku elektronik, apa pun namanya, atau rusak; dapatkan salinan baru.</translation>
        </message>
        <message>
            <source>%1 is no library of Lontar's; choose another file.</source>
            <translation>%1 bukan pustaka Lontar; pilih berkas lain.</translation>
        </message>
        <message>
            <source>%1 is no web page, whatever its name says; rename it to end in .txt and open it again.</source>
            <translation>%1 bukan halaman web, apa pun namanya; ganti namanya agar berakhiran .txt lalu buka lagi.</translation>
        </message>
        <message>
            <source>%1 is not Lontar's; move that file to another folder to have dictionaries here.</source>
            <translation>%1 bukan milik Lontar; pindahkan berkas itu ke folder lain agar kamus dapat disimpan di sini.</translation>
        </message>
        <message>
            <source>%1 is not a possible file name; check what was typed.</source>
            <translation>%1 tidak mungkin menjadi nama berkas; periksa ketikannya.</translation>
        </message>
        <message>
            <source>%1 is of a kind that is not read; the kinds are %2: rename a text to end in one of them, or save it so.</source>
            <translation>%1 berjenis yang tidak dapat dibaca; jenis yang dapat dibaca: %2. Ganti nama teksnya agar berakhiran salah satunya, atau simpan demikian.</translation>
        </message>
        <message>
            <source>%1 is packed in a way that is not read; save it anew and open that.</source>
            <translation>%1 dimampatkan dengan cara yang tidak dapat dibaca; simpan ulang lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 is the text itself; choose another name.</source>
            <translation>%1 adalah teks itu sendiri; pilih nama lain.</translation>
        </message>
        <message>
            <source>%1 is the text of an article itself; choose another name.</source>
            <translation>%1 adalah teks sebuah artikel; pilih nama lain.</translation>
        </message>
        <message>
            <source>%1 is too intricate to be read; save it as plain text (.txt) and open that.</source>
            <translation>%1 terlalu rumit untuk dibaca; simpan sebagai teks polos (.txt) lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 is too intricate to be read; save the page as HTML and open that.</source>
            <translation>%1 terlalu rumit untuk dibaca; simpan halamannya sebagai HTML lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 is too large to be imported; choose a smaller edition of the dictionary.</source>
            <translation>%1 terlalu besar untuk diimpor; pilih edisi kamus yang lebih kecil.</translation>
        </message>
        <message>
            <source>%1 is your present library already.</source>
            <translation>%1 sudah menjadi pustaka Anda sekarang.</translation>
        </message>
        <message>
            <source>%1 lacks a part of its text; get a new copy of it.</source>
            <translation>%1 kehilangan sebagian teksnya; dapatkan salinan baru.</translation>
        </message>
        <message>
            <source>%1 lacks its file %2%3; put all files of the dictionary into one folder and import again.</source>
            <translation>%1 tidak disertai berkasnya %2%3; kumpulkan semua berkas kamus dalam satu folder lalu impor lagi.</translation>
        </message>
        <message>
            <source>%1 may not be read; ask its owner for the permission to read it.</source>
            <translation>%1 tidak boleh dibaca; mintalah izin membaca kepada pemiliknya.</translation>
        </message>
        <message>
            <source>%1 names no kind of file; let it end in .csv or .json.</source>
            <translation>%1 tidak menyebut jenis berkas; akhiri dengan .csv atau .json.</translation>
        </message>
        <message>
            <source>%1 names no kind of file; let it end in .md, .html, .csv, .json or .apkg.</source>
            <translation>%1 tidak menyebut jenis berkas; akhiri dengan .md, .html, .csv, .json, atau .apkg.</translation>
        </message>
        <message>
            <source>%1 needs more memory than reading may take; choose a smaller edition of the dictionary.</source>
            <translation>%1 memerlukan memori lebih banyak daripada yang tersedia untuk membaca; pilih edisi kamus yang lebih kecil.</translation>
        </message>
        <message>
            <source>%1 needs more memory than reading may take; save it as plain text (.txt) and open that.</source>
            <translation>%1 memerlukan memori lebih banyak daripada yang tersedia untuk membaca; simpan sebagai teks polos (.txt) lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 swells beyond measure when it is unpacked and is not opened.</source>
            <translation>%1 membesar tanpa batas saat diekstrak, jadi tidak dibuka.</translation>
        </message>
        <message>
            <source>%1 takes too long to read and was given up; save it as plain text (.txt) and open that.</source>
            <translation>%1 terlalu lama dibaca dan dihentikan; simpan sebagai teks polos (.txt) lalu buka itu.</translation>
        </message>
        <message>
            <source>%1 was not imported, because the import was cancelled; nothing was changed.</source>
            <translation>%1 tidak diimpor karena impornya dibatalkan; tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>%1 was not opened, because reading it was cancelled.</source>
            <translation>%1 tidak dibuka karena pembacaannya dibatalkan.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of Lontar; install that version.</source>
            <translation>%1 ditulis oleh versi Lontar yang lebih baru; pasang versi itu.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1: it is no library of Lontar's, or a damaged one.</source>
            <translation>%1: berkas itu bukan pustaka Lontar, atau rusak.</translation>
        </message>
        <message>
            <source>%1what you mark now is not saved in your library %2 yet: %3.</source>
            <translation>%1yang Anda tandai sekarang belum disimpan di pustaka Anda %2: %3.</translation>
        </message>
        <message>
            <source>; the damaged file was kept as %1</source>
            <translation>; berkas yang rusak disimpan sebagai %1</translation>
        </message>
        <message>
            <source>A copy cannot take the place of the library itself; choose another name or folder.</source>
            <translation>Salinan tidak dapat menggantikan pustaka itu sendiri; pilih nama atau folder lain.</translation>
        </message>
        <message>
            <source>A glossary is not written as %1; choose .html, .md, .csv or .apkg.</source>
            <translation>Glosarium tidak dapat ditulis sebagai %1; pilih .html, .md, .csv, atau .apkg.</translation>
        </message>
        <message>
            <source>An article left your library during the import; import the file again.</source>
            <translation>Sebuah artikel keluar dari pustaka Anda selama impor; impor berkasnya lagi.</translation>
        </message>
        <message>
            <source>Cannot allocate memory</source>
            <translation>memori tidak cukup</translation>
        </message>
        <message>
            <source>Could not decode to UTF-8</source>
            <translation>bukan UTF-8</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>perangkat sedang sibuk</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>kuota disk terlampaui</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>berkas sudah ada</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>nama berkas terlalu panjang</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>berkas terlalu besar</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>kesalahan baca-tulis</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>ini folder</translation>
        </message>
        <message>
            <source>It could not be saved</source>
            <translation>Itu tidak dapat disimpan</translation>
        </message>
        <message>
            <source>It could not be saved in the journal of your library (%1); make room on the disk.</source>
            <translation>Itu tidak dapat disimpan di jurnal pustaka Anda (%1); kosongkan ruang di disk.</translation>
        </message>
        <message>
            <source>It could not be saved in your library, by a mistake of Lontar's own.</source>
            <translation>Itu tidak dapat disimpan di pustaka Anda karena kesalahan Lontar sendiri.</translation>
        </message>
        <message>
            <source>Lontar is being closed.</source>
            <translation>Lontar sedang ditutup.</translation>
        </message>
        <message>
            <source>Lontar was closed before it was done; do it again.</source>
            <translation>Lontar ditutup sebelum selesai; lakukan lagi.</translation>
        </message>
        <message>
            <source>No backup of your library could be made (%1); make room.</source>
            <translation>Cadangan pustaka Anda tidak dapat dibuat (%1); kosongkan ruang.</translation>
        </message>
        <message>
            <source>No copy of your library could be made: %1.</source>
            <translation>Salinan pustaka Anda tidak dapat dibuat: %1.</translation>
        </message>
        <message>
            <source>No copy of your library could be made: what was written is not what was read.</source>
            <translation>Salinan pustaka Anda tidak dapat dibuat: yang ditulis tidak sama dengan yang dibaca.</translation>
        </message>
        <message>
            <source>No copy of your library could be saved as %1</source>
            <translation>Salinan pustaka Anda tidak dapat disimpan sebagai %1</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>disk penuh</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>berkas atau folder tidak ada</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>bukan folder</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>tidak diizinkan</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>dokumen PDF</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>tidak ada izin</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>sistem berkas hanya dapat dibaca</translation>
        </message>
        <message>
            <source>Say which column holds the headwords and which their translations.</source>
            <translation>Sebutkan kolom mana yang berisi kata kepala dan mana yang berisi terjemahannya.</translation>
        </message>
        <message>
            <source>Stale file handle</source>
            <translation>berkas tidak lagi terjangkau</translation>
        </message>
        <message>
            <source>The article could not be looked up</source>
            <translation>Artikel tidak dapat dicari</translation>
        </message>
        <message>
            <source>The article could not be read</source>
            <translation>Artikel tidak dapat dibaca</translation>
        </message>
        <message>
            <source>The article could not be saved</source>
            <translation>Artikel tidak dapat disimpan</translation>
        </message>
        <message>
            <source>The bin could not be emptied</source>
            <translation>Tempat sampah tidak dapat dikosongkan</translation>
        </message>
        <message>
            <source>The cards could not be put together in %1 (%2); make room there and try again.</source>
            <translation>Kartu tidak dapat disusun di %1 (%2); kosongkan ruang di sana lalu coba lagi.</translation>
        </message>
        <message>
            <source>The explanation is too long to be shown on a card; shorten it.</source>
            <translation>Penjelasannya terlalu panjang untuk kartu; persingkat.</translation>
        </message>
        <message>
            <source>The file is of another program or version.</source>
            <translation>Berkas ini milik program atau versi lain.</translation>
        </message>
        <message>
            <source>The glossary %1 %2; delete that file or install Lontar again.</source>
            <translation>Glosarium %1 %2; hapus berkas itu atau pasang ulang Lontar.</translation>
        </message>
        <message>
            <source>The glossary could not be written in %1 (%2); make room there.</source>
            <translation>Glosarium tidak dapat ditulis di %1 (%2); kosongkan ruang di sana.</translation>
        </message>
        <message>
            <source>The glossary source %1</source>
            <translation>Sumber glosarium %1</translation>
        </message>
        <message>
            <source>The glossary source %1 cannot be read (%2); mend or remove it.</source>
            <translation>Sumber glosarium %1 tidak dapat dibaca (%2); perbaiki atau hapus.</translation>
        </message>
        <message>
            <source>The glossary's sources are not in %1; install Lontar again.</source>
            <translation>Sumber glosarium tidak ada di %1; pasang ulang Lontar.</translation>
        </message>
        <message>
            <source>The glossary's sources hold no entry; install Lontar again.</source>
            <translation>Sumber glosarium tidak berisi entri; pasang ulang Lontar.</translation>
        </message>
        <message>
            <source>The journal of your library was damaged and a new one was begun; nothing is lost.</source>
            <translation>Jurnal pustaka Anda rusak dan jurnal baru dimulai; tidak ada yang hilang.</translation>
        </message>
        <message>
            <source>The library %1 could not be opened</source>
            <translation>Pustaka %1 tidak dapat dibuka</translation>
        </message>
        <message>
            <source>The library could not be opened in the place of yours</source>
            <translation>Pustaka itu tidak dapat dibuka menggantikan pustaka Anda</translation>
        </message>
        <message>
            <source>The list of articles could not be read</source>
            <translation>Daftar artikel tidak dapat dibaca</translation>
        </message>
        <message>
            <source>The mark could not be saved</source>
            <translation>Tanda tidak dapat disimpan</translation>
        </message>
        <message>
            <source>The marks could not be read</source>
            <translation>Tanda tidak dapat dibaca</translation>
        </message>
        <message>
            <source>The marks could not be searched</source>
            <translation>Tanda tidak dapat dicari</translation>
        </message>
        <message>
            <source>The name of the colour could not be saved</source>
            <translation>Nama warna tidak dapat disimpan</translation>
        </message>
        <message>
            <source>The names of the colours could not be read</source>
            <translation>Nama-nama warna tidak dapat dibaca</translation>
        </message>
        <message>
            <source>The page has too many elements or attributes; save it as plain text and open that.</source>
            <translation>Halaman ini memiliki terlalu banyak elemen atau atribut; simpan sebagai teks polos lalu buka itu.</translation>
        </message>
        <message>
            <source>The page holds no text to read; open another file.</source>
            <translation>Halaman ini tidak berisi teks untuk dibaca; buka berkas lain.</translation>
        </message>
        <message>
            <source>The page's elements lie too deep inside each other; save it as plain text and open that.</source>
            <translation>Elemen halaman ini bersarang terlalu dalam; simpan sebagai teks polos lalu buka itu.</translation>
        </message>
        <message>
            <source>The places of marks could not be saved</source>
            <translation>Tempat tanda tidak dapat disimpan</translation>
        </message>
        <message>
            <source>The preferences could not be saved in %1 (%2); they hold until you close.</source>
            <translation>Setelan tidak dapat disimpan di %1 (%2); setelan berlaku sampai Anda menutup Lontar.</translation>
        </message>
        <message>
            <source>The reading position could not be read</source>
            <translation>Posisi baca tidak dapat dibaca</translation>
        </message>
        <message>
            <source>The reading position could not be saved</source>
            <translation>Posisi baca tidak dapat disimpan</translation>
        </message>
        <message>
            <source>The tags could not be read</source>
            <translation>Label tidak dapat dibaca</translation>
        </message>
        <message>
            <source>The text is longer than %1 million characters; paste less of it.</source>
            <translation>Teks ini lebih panjang dari %1 juta karakter; tempel lebih sedikit.</translation>
        </message>
        <message>
            <source>The text of “%1” in your library is damaged and cannot be shown; open its file again.</source>
            <translation>Teks “%1” di pustaka Anda rusak dan tidak dapat ditampilkan; buka berkasnya lagi.</translation>
        </message>
        <message>
            <source>The theme file %1 is missing or damaged; install Lontar again.</source>
            <translation>Berkas tema %1 tidak ada atau rusak; pasang ulang Lontar.</translation>
        </message>
        <message>
            <source>The word or expression is too long; %1 characters are the most.</source>
            <translation>Kata atau ungkapannya terlalu panjang; paling banyak %1 karakter.</translation>
        </message>
        <message>
            <source>There is no file %1; choose another one.</source>
            <translation>Berkas %1 tidak ada; pilih yang lain.</translation>
        </message>
        <message>
            <source>There is no screen to show the window on; start Lontar from a desktop session.</source>
            <translation>Tidak ada layar untuk menampilkan jendela; mulai Lontar dari sesi desktop.</translation>
        </message>
        <message>
            <source>There is no text to read; paste some text first.</source>
            <translation>Tidak ada teks untuk dibaca; tempel dahulu sebuah teks.</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>terlalu banyak berkas terbuka</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>dokumen Word</translation>
        </message>
        <message>
            <source>Write a translation or an explanation, so that there is something to be read.</source>
            <translation>Tulis terjemahan atau penjelasan agar ada yang dapat dibaca.</translation>
        </message>
        <message>
            <source>Write the word or expression that you explain; it needs at least one letter.</source>
            <translation>Tulis kata atau ungkapan yang Anda jelaskan; paling sedikit satu huruf.</translation>
        </message>
        <message>
            <source>You have explained “%1” already; change that explanation instead.</source>
            <translation>Anda sudah menjelaskan “%1”; ubah saja penjelasan itu.</translation>
        </message>
        <message>
            <source>Your dictionaries are damaged (%1); delete %2 and import them again.</source>
            <translation>Kamus Anda rusak (%1); hapus %2 lalu impor lagi.</translation>
        </message>
        <message>
            <source>Your dictionaries cannot be used (%1); allow writing to the folder %2.</source>
            <translation>Kamus Anda tidak dapat dipakai (%1); izinkan penulisan ke folder %2.</translation>
        </message>
        <message>
            <source>Your dictionaries cannot be used: %1.</source>
            <translation>Kamus Anda tidak dapat dipakai: %1.</translation>
        </message>
        <message>
            <source>Your dictionaries were damaged and are kept as %1; import them again.</source>
            <translation>Kamus Anda rusak dan disimpan sebagai %1; impor lagi.</translation>
        </message>
        <message>
            <source>Your dictionaries were made by a later Lontar; install that to use them.</source>
            <translation>Kamus Anda dibuat oleh Lontar yang lebih baru; pasang versi itu untuk memakainya.</translation>
        </message>
        <message>
            <source>Your library is closed; start Lontar again.</source>
            <translation>Pustaka Anda tertutup; mulai lagi Lontar.</translation>
        </message>
        <message>
            <source>Your library was damaged and was put together anew from its backup and journal: nothing is lost%1.</source>
            <translation>Pustaka Anda rusak dan disusun kembali dari cadangan dan jurnalnya: tidak ada yang hilang%1.</translation>
        </message>
        <message>
            <source>Your library was damaged and was put together anew from what could be read, with %1 marks; what was written last may be missing%2.</source>
            <translation>Pustaka Anda rusak dan disusun kembali dari yang masih terbaca, dengan %1 tanda; yang terakhir ditulis mungkin tidak ada%2.</translation>
        </message>
        <message>
            <source>Your library was damaged; it was set aside as %1, nothing of it deleted, and a new one was begun.</source>
            <translation>Pustaka Anda rusak; pustaka itu disisihkan sebagai %1, tidak ada yang dihapus, dan pustaka baru dimulai.</translation>
        </message>
        <message>
            <source>Your own word could not be saved</source>
            <translation>Kata Anda tidak dapat disimpan</translation>
        </message>
        <message>
            <source>Your own words could not be read</source>
            <translation>Kata-kata Anda tidak dapat dibaca</translation>
        </message>
        <message>
            <source>Your present library could not be kept as a backup</source>
            <translation>Pustaka Anda sekarang tidak dapat disimpan sebagai cadangan</translation>
        </message>
        <message>
            <source>a DjVu scan</source>
            <translation>hasil pindai DjVu</translation>
        </message>
        <message>
            <source>a FictionBook e-book</source>
            <translation>buku elektronik FictionBook</translation>
        </message>
        <message>
            <source>a Kindle e-book</source>
            <translation>buku elektronik Kindle</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>dokumen PDF</translation>
        </message>
        <message>
            <source>a Pages document</source>
            <translation>dokumen Pages</translation>
        </message>
        <message>
            <source>a Word document in the format from before 2007</source>
            <translation>dokumen Word dalam format sebelum 2007</translation>
        </message>
        <message>
            <source>a Word template in the format from before 2007</source>
            <translation>templat Word dalam format sebelum 2007</translation>
        </message>
        <message>
            <source>a WordPerfect document</source>
            <translation>dokumen WordPerfect</translation>
        </message>
        <message>
            <source>a ZIP archive or an office document</source>
            <translation>arsip ZIP atau dokumen perkantoran</translation>
        </message>
        <message>
            <source>a compressed archive</source>
            <translation>arsip termampat</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>basis data</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>gambar</translation>
        </message>
        <message>
            <source>a picture, sound or film</source>
            <translation>gambar, suara, atau film</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>program</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>rekaman suara</translation>
        </message>
        <message>
            <source>a sound recording or film</source>
            <translation>rekaman suara atau film</translation>
        </message>
        <message>
            <source>a spreadsheet</source>
            <translation>lembar kerja</translation>
        </message>
        <message>
            <source>a web archive</source>
            <translation>arsip web</translation>
        </message>
        <message>
            <source>an OpenDocument text</source>
            <translation>teks OpenDocument</translation>
        </message>
        <message>
            <source>an RTF document</source>
            <translation>dokumen RTF</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>arsip</translation>
        </message>
        <message>
            <source>an old Office document</source>
            <translation>dokumen Office lama</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>tidak dapat dibaca</translation>
        </message>
        <message>
            <source>choose a CSV, TSV or StarDict (.ifo) file</source>
            <translation>pilih berkas CSV, TSV, atau StarDict (.ifo)</translation>
        </message>
        <message>
            <source>convert it to StarDict or CSV, as the program PyGlossary does, and import that</source>
            <translation>ubah ke StarDict atau CSV, misalnya dengan program PyGlossary, lalu impor itu</translation>
        </message>
        <message>
            <source>e-book (EPUB)</source>
            <translation>buku elektronik (EPUB)</translation>
        </message>
        <message>
            <source>earlier marks cannot be shown and </source>
            <translation>tanda yang lebih dahulu tidak dapat ditampilkan dan </translation>
        </message>
        <message>
            <source>export it from Pages as EPUB or Word (.docx)</source>
            <translation>ekspor dari Pages sebagai EPUB atau Word (.docx)</translation>
        </message>
        <message>
            <source>get the book as EPUB</source>
            <translation>dapatkan bukunya sebagai EPUB</translation>
        </message>
        <message>
            <source>get the text as PDF or .docx</source>
            <translation>dapatkan teksnya sebagai PDF atau .docx</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>it cannot be opened; allow reading and writing the file and its folder</source>
            <translation>berkasnya tidak dapat dibuka; izinkan membaca dan menulis berkas beserta foldernya</translation>
        </message>
        <message>
            <source>it has outgrown its disk; move it to another one</source>
            <translation>ukurannya melebihi disknya; pindahkan ke disk lain</translation>
        </message>
        <message>
            <source>it is damaged, and it cannot be put together anew: %1</source>
            <translation>pustaka itu rusak dan tidak dapat disusun kembali: %1</translation>
        </message>
        <message>
            <source>it is damaged; start Lontar again, which puts it together anew</source>
            <translation>pustaka itu rusak; mulai lagi Lontar, yang akan menyusunnya kembali</translation>
        </message>
        <message>
            <source>it is in use by another program; close that program</source>
            <translation>sedang dipakai program lain; tutup program itu</translation>
        </message>
        <message>
            <source>it is read-only; allow writing to the file and its folder</source>
            <translation>hanya dapat dibaca; izinkan penulisan ke berkas dan foldernya</translation>
        </message>
        <message>
            <source>it may not be opened; allow reading and writing the file and its folder</source>
            <translation>berkasnya tidak boleh dibuka; izinkan membaca dan menulis berkas beserta foldernya</translation>
        </message>
        <message>
            <source>it was written by a newer version of Lontar; install that version</source>
            <translation>ditulis oleh versi Lontar yang lebih baru; pasang versi itu</translation>
        </message>
        <message>
            <source>its folder cannot be used (%1); allow writing there</source>
            <translation>foldernya tidak dapat dipakai (%1); izinkan penulisan di sana</translation>
        </message>
        <message>
            <source>of a kind that is not imported</source>
            <translation>berkas berjenis yang tidak dapat diimpor</translation>
        </message>
        <message>
            <source>open a text instead</source>
            <translation>buka sebuah teks saja</translation>
        </message>
        <message>
            <source>open it in LibreOffice or Word, save it as .docx</source>
            <translation>buka di LibreOffice atau Word, simpan sebagai .docx</translation>
        </message>
        <message>
            <source>open it in LibreOffice, save it as .docx</source>
            <translation>buka di LibreOffice, simpan sebagai .docx</translation>
        </message>
        <message>
            <source>rename it to end in .pdf and open it again</source>
            <translation>ganti namanya agar berakhiran .pdf lalu buka lagi</translation>
        </message>
        <message>
            <source>save it as CSV and import that</source>
            <translation>simpan sebagai CSV lalu impor itu</translation>
        </message>
        <message>
            <source>save its text as .txt or .html and open that</source>
            <translation>simpan teksnya sebagai .txt atau .html lalu buka itu</translation>
        </message>
        <message>
            <source>save the page as HTML and open that</source>
            <translation>simpan halamannya sebagai HTML lalu buka itu</translation>
        </message>
        <message>
            <source>something that is no file stands in its place; move it away</source>
            <translation>di tempatnya ada sesuatu yang bukan berkas; pindahkan</translation>
        </message>
        <message>
            <source>the disk is full; make room on it</source>
            <translation>disk penuh; kosongkan ruang</translation>
        </message>
        <message>
            <source>the disk reports an error; check the disk and the room left on it</source>
            <translation>disk melaporkan kesalahan; periksa disk dan sisa ruangnya</translation>
        </message>
        <message>
            <source>the text is too large for it</source>
            <translation>teksnya terlalu besar</translation>
        </message>
        <message>
            <source>there is not enough memory; close other programs</source>
            <translation>memori tidak cukup; tutup program lain</translation>
        </message>
        <message>
            <source>unpack it and import what it holds</source>
            <translation>ekstrak lalu impor isinya</translation>
        </message>
        <message>
            <source>unpack it and open the text in it</source>
            <translation>ekstrak lalu buka teks di dalamnya</translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%Ln istilah</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln kali</numerusform>
            </translation>
        </message>
        <message>
            <source>As in the text</source>
            <translation>Seperti dalam teks</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>Menurut tingkat</translation>
        </message>
        <message>
            <source>By the alphabet</source>
            <translation>Menurut abjad</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>Glossary of this text</source>
            <translation>Glosarium teks ini</translation>
        </message>
        <message>
            <source>Order of the terms</source>
            <translation>Urutan istilah</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Terms of this text</source>
            <translation>Istilah dalam teks ini</translation>
        </message>
        <message>
            <source>The terms are being collected…</source>
            <translation>Istilah sedang dikumpulkan…</translation>
        </message>
    </context>
    <context>
        <name>SidePage</name>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Tutup (Esc)</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1% · %2 left</source>
            <translation>%1% · sisa %2</translation>
        </message>
        <message>
            <source>Finding terms…</source>
            <translation>Mencari istilah…</translation>
        </message>
        <message>
            <source>Finding terms… %1%</source>
            <translation>Mencari istilah… %1%</translation>
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <source>Add a tag…</source>
            <translation>Tambah label…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Take this tag away</source>
            <translation>Lepas label ini</translation>
        </message>
    </context>
    <context>
        <name>TermCard</name>
        <message>
            <source>%1 · %2 of %3</source>
            <translation>%1 · %2 dari %3</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Salin</translation>
        </message>
        <message>
            <source>Explain it myself</source>
            <translation>Jelaskan sendiri</translation>
        </message>
        <message>
            <source>Next in text</source>
            <translation>Berikutnya dalam teks</translation>
        </message>
        <message>
            <source>The part of speech, and which of its places in this text this is</source>
            <translation>Kelas kata, dan tempat keberapa dalam teks ini</translation>
        </message>
        <message>
            <source>also means</source>
            <translation>juga berarti</translation>
        </message>
        <message>
            <source>also written</source>
            <translation>juga ditulis</translation>
        </message>
        <message>
            <source>family</source>
            <translation>kata seasal</translation>
        </message>
        <message>
            <source>law</source>
            <translation>hukum</translation>
        </message>
        <message>
            <source>law &amp; tech</source>
            <translation>hukum &amp; teknologi</translation>
        </message>
        <message>
            <source>not to be confused with</source>
            <translation>bedakan dari</translation>
        </message>
        <message>
            <source>or</source>
            <translation>atau</translation>
        </message>
        <message>
            <source>see also</source>
            <translation>lihat juga</translation>
        </message>
        <message>
            <source>tech</source>
            <translation>teknologi</translation>
        </message>
        <message>
            <source>within this term</source>
            <translation>di dalam istilah ini</translation>
        </message>
        <message>
            <source>“%1” has no entry of its own; this is a word of its family.</source>
            <translation>“%1” tidak punya entri sendiri; ini kata seasalnya.</translation>
        </message>
    </context>
    <context>
        <name>TermRow</name>
        <message>
            <source>your word</source>
            <translation>kata Anda</translation>
        </message>
    </context>
    <context>
        <name>TermSession</name>
        <message>
            <source>Mark terms anyway</source>
            <translation>Tetap tandai istilah</translation>
        </message>
        <message>
            <source>This text does not seem to be Indonesian, so no terms are marked.</source>
            <translation>Teks ini tampaknya tidak berbahasa Indonesia, jadi istilahnya tidak ditandai.</translation>
        </message>
    </context>
    <context>
        <name>TermWords</name>
        <message>
            <source>term %1 of %2</source>
            <translation>istilah %1 dari %2</translation>
        </message>
        <message>
            <source>word family</source>
            <translation>kata seasal</translation>
        </message>
        <message>
            <source>your word</source>
            <translation>kata Anda</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>%1, first</source>
            <translation>%1, pertama</translation>
        </message>
        <message>
            <source>%1, not core</source>
            <translation>%1, tanpa inti</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>Semua perintah</translation>
        </message>
        <message>
            <source>Find a word or term</source>
            <translation>Cari kata atau istilah</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosarium</translation>
        </message>
        <message>
            <source>Show or hide the glossary</source>
            <translation>Tampilkan atau sembunyikan glosarium</translation>
        </message>
        <message>
            <source>Terms: all</source>
            <translation>Istilah: semua</translation>
        </message>
        <message>
            <source>Terms: law</source>
            <translation>Istilah: hukum</translation>
        </message>
        <message>
            <source>Terms: none</source>
            <translation>Istilah: tidak ada</translation>
        </message>
        <message>
            <source>Terms: tech</source>
            <translation>Istilah: teknologi</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Ukuran teks</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Which terms are marked</source>
            <translation>Istilah yang ditandai</translation>
        </message>
    </context>
    <context>
        <name>WholePageActs</name>
        <message>
            <source>%1 (whole page)</source>
            <translation>%1 (seluruh halaman)</translation>
        </message>
        <message>
            <source>Show the article alone</source>
            <translation>Tampilkan artikelnya saja</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Tampilkan seluruh halaman</translation>
        </message>
        <message>
            <source>This is the article alone, without what surrounds it on its page.</source>
            <translation>Ini artikelnya saja, tanpa hal-hal di sekitarnya pada halamannya.</translation>
        </message>
    </context>
    <context>
        <name>WindowNews</name>
        <message>
            <source>Bookmarks</source>
            <translation>Penanda</translation>
        </message>
        <message>
            <source>Bookmarks %1</source>
            <translation>Penanda %1</translation>
        </message>
        <message>
            <source>Finding terms…</source>
            <translation>Mencari istilah…</translation>
        </message>
        <message>
            <source>No terms in this text.</source>
            <translation>Tidak ada istilah dalam teks ini.</translation>
        </message>
        <message>
            <source>None of the terms of this text are marked now. “Terms” above the page marks more.</source>
            <translation>Kini tidak ada istilah dalam teks ini yang ditandai. “Istilah” di atas halaman menandai lebih banyak.</translation>
        </message>
        <message>
            <source>finding terms…</source>
            <translation>mencari istilah…</translation>
        </message>
    </context>
    <context>
        <name>WindowParts</name>
        <message>
            <source>Bookmarks</source>
            <translation>Penanda</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Istilah</translation>
        </message>
    </context>
    <context>
        <name>WordCardView</name>
        <message>
            <source>A root: it has no affixes.</source>
            <translation>Kata dasar: tanpa imbuhan.</translation>
        </message>
        <message>
            <source>Explain it myself</source>
            <translation>Jelaskan sendiri</translation>
        </message>
        <message>
            <source>The glossary has no entry for this word or its root yet.</source>
            <translation>Glosarium belum memuat entri untuk kata ini atau kata dasarnya.</translation>
        </message>
        <message>
            <source>entries that look alike</source>
            <translation>entri yang mirip</translation>
        </message>
        <message>
            <source>family</source>
            <translation>kata seasal</translation>
        </message>
        <message>
            <source>in the glossary</source>
            <translation>dalam glosarium</translation>
        </message>
        <message>
            <source>or</source>
            <translation>atau</translation>
        </message>
    </context>
    <context>
        <name>_GuideText</name>
        <message>
            <source>Guide</source>
            <translation>Panduan</translation>
        </message>
    </context>
    <context>
        <name>_LicenceText</name>
        <message>
            <source>This text is missing; install Lontar again.</source>
            <translation>Teks ini tidak ada; pasang ulang Lontar.</translation>
        </message>
    </context>
</TS>
