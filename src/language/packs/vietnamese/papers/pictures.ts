import { list } from '../../../pack/lists.js';
import type { Pictures } from '../../../pack/subjects/papers/pictures.js';

export const vietnamesePictures = (): Pictures => ({
  captionMarks: list(
    'ảnh|nguồn|đồ họa|video|ảnh minh họa|clip|ảnh tư liệu|nguồn ảnh|ảnh chụp màn hình|đồ hoạ|infographic|hình từ|hình ảnh|hình minh họa|ảnh từ',
  ),
  captionOpeners: list(
    'trong ảnh|trong hình|ảnh trên|ảnh dưới|ảnh dưới đây|ảnh bên dưới|hình trên|hình dưới|hình dưới đây|hình bên dưới|chú thích ảnh|hình minh họa|hình minh hoạ',
  ),
  picturePlaces: list(
    'trái|phải|giữa|trung tâm|bên trái|bên phải|bìa trái|bìa phải|ở giữa|đứng giữa|ngồi giữa|ngoài cùng bên trái|ngoài cùng bên phải|ngoài cùng|hàng đầu|hàng trên|hàng dưới|hàng trước|hàng sau|hàng giữa|áo trắng|áo đen|áo xanh|áo đỏ|áo vàng|áo vest',
  ),
  pictureRows: list(
    'từ trái|từ phải|từ trái sang|từ trái qua|từ trái sang phải|từ trái qua phải|từ phải sang|từ phải qua',
  ),
  agencies: list('ttxvn|afp|reuters|ap|epa|getty images|getty|xinhua|tân hoa xã|thx|vov|vtv|bloomberg|shutterstock'),
  exhibits: list('hình|biểu đồ|sơ đồ|đồ thị|slide|trang chiếu|trang trình chiếu'),
});
